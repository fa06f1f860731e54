import type {
  WithheldPart,
  RequirementKey,
  Problem,
  Demand,
  Relax,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import type { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { climbBy, forgoneWith, isStated, triggersAmong } from './explain';
import { findingsAmong } from './findingsAmong';
import { isSeen, IsVisible } from './isSeen';
import { partsResting } from './restsOn';

/**
 * What a reader may be told of an assessment.
 *
 * @remarks
 *
 * There is one verdict for everybody: its rung, and the rung of each demand.
 * Beside it a reader is given what follows from that and from what they may
 * see, and nothing else, so that no statement of their own can be used to probe
 * one that they may not see. The same assessment comes back where they may see
 * all that it rests on.
 *
 * @param assessment - as the engine made it, with nothing withheld
 * @param options - whether the reader may see an entity, by its ref; the
 * rules and the moment that the assessment was made with
 * @public
 */
export function withholdAssessment(
  assessment: LiveAssessment,
  options: {
    isVisible: IsVisible;
    policy: AssessmentPolicy;
    now: Date;
  },
): LiveAssessment {
  const { entityRef, demands, problems, dependencies } = assessment;
  const reader = { entityRef, isVisible: options.isVisible };
  const seen = demands.filter(({ source }) => isSeen(source, reader));
  const known = dependencies?.filter(source => isSeen(source, reader));
  if (
    seen.length === demands.length &&
    known?.length === dependencies?.length &&
    problems.every(({ source }) => isSeen(source, reader))
  ) {
    return assessment;
  }
  const hidden = new Set(
    demands.filter(demand => !seen.includes(demand)).map(({ key }) => key),
  );
  const withheld = partsResting(hidden);
  const left = {
    ...without(assessment, withheld),
    demands: demands.map(demand =>
      hidden.has(demand.key) ? keyOnly(demand) : unexplained(demand, hidden),
    ),
    guesses: assessment.guesses.filter(key => !hidden.has(key)),
    scoping: assessment.scoping?.objectives.some(key => hidden.has(key))
      ? undefined
      : assessment.scoping,
  };
  const verdict = { ...assessment, platform: assessment.platform.layer };
  const triggers = triggersAmong(
    seen.filter(isStated),
    verdict,
    options.policy.thresholds,
  );
  const climb = climbBy(triggers, verdict);
  return {
    ...left,
    withheld: withheld.length > 0 ? withheld : undefined,
    triggers,
    climb,
    forgone: forgoneWith(climb, verdict),
    relax: relaxWithout(assessment.relax, hidden),
    problems: problems.map(problem =>
      isSeen(problem.source, reader) ? problem : emptied(problem),
    ),
    findings: findingsAmong(left, {
      ...options,
      dependencies: known ?? [],
    }),
    // Those that may not be seen come last, because their place among the
    // others would tell how they are called.
    dependencies: dependencies && [
      ...known!,
      ...dependencies.slice(known!.length).map(() => ({})),
    ],
  };
}

function keyOnly({ key, source, rung, forcing }: Demand): Demand {
  return {
    key,
    value: { type: 'withheld' },
    guess: false,
    source: { type: source.type },
    rung,
    forcing,
  };
}

/** That a number does not count must not tell what may not be seen. */
function unexplained(
  demand: Demand,
  hidden: ReadonlySet<RequirementKey>,
): Demand {
  return demand.ignored && hidden.has('state')
    ? { ...demand, ignored: 'withheld' }
    : demand;
}

function emptied({ key, source }: Problem): Problem {
  return {
    key,
    source: { type: source.type },
    value: '',
    reason: 'withheld',
  };
}

function relaxWithout(
  relax: Relax | undefined,
  hidden: ReadonlySet<RequirementKey>,
): Relax | undefined {
  return (
    relax && {
      ...relax,
      changes: relax.changes.map(({ key, to }) =>
        hidden.has(key) ? { key, to: { type: 'withheld' } } : { key, to },
      ),
    }
  );
}

function without(
  assessment: LiveAssessment,
  parts: readonly WithheldPart[],
): LiveAssessment {
  const { platform, downtime, recovery, data, isolation } = assessment;
  const isLeft = (part: WithheldPart) => !parts.includes(part);
  return {
    ...assessment,
    platform: isLeft('platform')
      ? platform
      : {
          layer: platform.layer,
          balance: 'unknown',
          breakEven: platform.breakEven,
        },
    downtime: isLeft('downtime') ? downtime : undefined,
    recovery: isLeft('recovery') ? recovery : undefined,
    data: isLeft('data') ? data : [],
    isolation: isLeft('isolation') ? isolation : undefined,
  };
}
