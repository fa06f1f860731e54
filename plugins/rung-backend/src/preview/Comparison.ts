import {
  assessDependency,
  AssessmentPolicy,
  assessReading,
  Dependency,
  readEntity,
} from '@rung/backstage-plugin-rung-common';
import {
  PreviewedEntity,
  PreviewedVerdict,
  previewedVerdict,
} from '@rung/backstage-plugin-rung-common/preview';
import { InputRow } from '../database';
import { entityOf, KnownInput, StatedInput } from '../scoring';
import { Dependencies } from './Dependencies';
import { Sight } from './Sight';

/** The findings that follow from what others come to. */
const ofDependencies: readonly string[] = [
  'weaker-dependency',
  'composite-availability',
];

/** Why an entity is not compared. */
export type NotCompared = 'hidden' | 'withheld' | 'unscanned' | 'failed';

/** One entity under both policies. */
export interface Compared {
  entity: PreviewedEntity;
  before: PreviewedVerdict;
  after: PreviewedVerdict;
}

type Side = 'before' | 'after';

export interface ComparisonOptions {
  before: AssessmentPolicy;
  after: AssessmentPolicy;
  sight: Sight;
  now: Date;
}

/**
 * Puts entities under two policies. What an entity needs does not follow from
 * those that it depends on, only its findings do: all of them are settled first,
 * and compared then, as a scan does it. Circles do no harm.
 */
export class Comparison {
  private readonly options: ComparisonOptions;
  private readonly dependencies = Dependencies.create();
  /** Most try out other thresholds, under which an entity says the same. */
  private readonly readAlike: boolean;

  static create(options: ComparisonOptions): Comparison {
    return new Comparison(options);
  }

  private constructor(options: ComparisonOptions) {
    this.options = options;
    this.readAlike = options.before.readsLike(options.after);
  }

  /** To be called for every entity, before any is compared. */
  settle({ entityRef, number, stated: text }: InputRow): void {
    if (text === undefined) {
      return;
    }
    const { before, after, sight } = this.options;
    const stated: StatedInput = JSON.parse(text);
    const entity = entityOf(entityRef, stated.own);
    const around = aroundOf(stated);
    const under = (policy: AssessmentPolicy): Dependency => {
      try {
        return assessDependency(entity, { ...around, policy });
      } catch {
        // A fault of the engine: the entity itself counts as failed.
        return { entityRef };
      }
    };
    this.dependencies.set(entityRef, {
      before: under(before),
      after: under(after),
      isTold: sight.sees(number) && sight.seesBehind(stated),
    });
  }

  compare(row: InputRow): Compared | NotCompared {
    const { sight } = this.options;
    if (!sight.sees(row.number)) {
      return 'hidden';
    }
    if (row.stated === undefined || row.known === undefined) {
      return 'unscanned';
    }
    const stated: StatedInput = JSON.parse(row.stated);
    if (!sight.seesBehind(stated)) {
      return 'withheld';
    }
    try {
      return this.compared(row.entityRef, stated, JSON.parse(row.known));
    } catch {
      // A fault of the engine, which the scan has told of.
      return 'failed';
    }
  }

  private compared(
    entityRef: string,
    stated: StatedInput,
    known: KnownInput,
  ): Compared {
    const entity = entityOf(entityRef, { ...stated.own, ...known.own });
    const around = aroundOf(stated);
    const settled = this.dependencies.of(known.on);
    const { now } = this.options;
    const read = (side: Side) =>
      readEntity(entity, { ...around, policy: this.options[side], now });
    const reading = read('before');
    const under = (side: Side): PreviewedVerdict => {
      const verdict = previewedVerdict(
        assessReading(this.readAlike ? reading : read(side), {
          policy: this.options[side],
          now,
          dependencies: settled[side],
          measured: known.measured,
          observed: known.seen,
        }),
      );
      return settled.areTold || this.options.sight.isWhole
        ? verdict
        : withoutDependencies(verdict);
    };
    return {
      entity: { entityRef, title: known.title, owners: known.owners ?? [] },
      before: under('before'),
      after: under('after'),
    };
  }
}

function aroundOf({ above = [], teams }: StatedInput) {
  return {
    lineage: above.map(([entityRef, annotations]) =>
      entityOf(entityRef, annotations),
    ),
    countedTeams: teams,
  };
}

function withoutDependencies(verdict: PreviewedVerdict): PreviewedVerdict {
  return {
    ...verdict,
    findings: verdict.findings.filter(id => !ofDependencies.includes(id)),
  };
}
