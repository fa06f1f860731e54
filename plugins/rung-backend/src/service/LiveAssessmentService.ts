import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  assessEntity,
  Assessment,
  AssessmentHistory,
  AssessmentPolicy,
  LiveAssessment,
  renderMemo,
} from '@rung/backstage-plugin-rung-common';
import { Availability } from '../availability';
import { ReportStore } from '../database';
import { namedEntities } from '../scoring';
import { AssessmentService, ReaderOptions } from './AssessmentService';
import { LiveEntities, LiveEntity } from './LiveEntities';
import { withholdNames } from './withholdNames';
import { withReport } from './withReport';

const LARGEST_ID = 2 ** 31 - 1;

interface LiveAssessmentOptions {
  availability: Availability;
  entities: LiveEntities;
  policy: AssessmentPolicy;
  store: ReportStore;
}

/**
 * Reads each entity on behalf of the caller, so that the catalog itself decides
 * who may see its assessment, and scores it live, so that it is never stale.
 *
 * There is one verdict for everybody: what the entity inherits counts even for
 * a reader who may not see where it comes from. Only names are withheld.
 */
export class LiveAssessmentService implements AssessmentService {
  private readonly options: LiveAssessmentOptions;

  static create(options: LiveAssessmentOptions): AssessmentService {
    return new LiveAssessmentService(options);
  }

  private constructor(options: LiveAssessmentOptions) {
    this.options = options;
  }

  async getAssessment(
    ref: CompoundEntityRef,
    { credentials }: ReaderOptions,
  ): Promise<LiveAssessment> {
    const live = await this.options.entities.read(
      stringifyEntityRef(ref),
      credentials,
    );
    return withheld(withReport(this.assess(live), live), live);
  }

  async getMemo(
    ref: CompoundEntityRef,
    { credentials }: ReaderOptions,
  ): Promise<string> {
    const live = await this.options.entities.read(
      stringifyEntityRef(ref),
      credentials,
    );
    const { entity, attributes } = live.record;
    return renderMemo(await withheld(this.assess(live), live), {
      ...entity,
      metadata: { ...entity.metadata, title: attributes.title },
    });
  }

  async getHistory(
    ref: CompoundEntityRef,
    { limit, cursor }: { limit: number; cursor?: string },
    { credentials }: ReaderOptions,
  ): Promise<AssessmentHistory> {
    const entityRef = stringifyEntityRef(ref);
    const before = cursor === undefined ? undefined : readCursor(cursor);
    await this.options.entities.require(entityRef, credentials);
    const { availability, store } = this.options;
    const { items, firstSeen } = await availability.guard(() =>
      // One more tells whether there is a next page.
      store.history(entityRef, { limit: limit + 1, before }),
    );
    const kept = items.slice(0, limit);
    return {
      items: kept,
      firstSeen,
      nextCursor:
        items.length > limit ? `${kept[kept.length - 1].id}` : undefined,
    };
  }

  private assess({ record, surroundings }: LiveEntity): Assessment {
    return assessEntity(record.entity, {
      policy: this.options.policy,
      now: new Date(),
      system: surroundings.system?.entity,
      domain: surroundings.domain?.entity,
      countedTeams: surroundings.countedTeams,
      dependencies: surroundings.dependencies,
    });
  }
}

async function withheld(
  assessment: LiveAssessment,
  { neighbourhood }: LiveEntity,
): Promise<LiveAssessment> {
  await neighbourhood.look(namedEntities(assessment));
  return withholdNames(
    assessment,
    entityRef => neighbourhood.get(entityRef) !== undefined,
  );
}

/** A cursor is the id of an item, which is as large as databases count. */
function readCursor(cursor: string): number {
  if (!/^[1-9]\d{0,9}$/.test(cursor) || Number(cursor) > LARGEST_ID) {
    throw new InputError(
      'The cursor is not one that a page of this history has given; leave it out for the first page',
    );
  }
  return Number(cursor);
}
