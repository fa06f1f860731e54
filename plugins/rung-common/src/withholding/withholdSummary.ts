import type {
  AssessmentSummary,
  SummaryFinding,
  SummaryPart,
  SummaryRequirement,
} from '@rung/backstage-plugin-rung-common/wire';
import type { Climb } from '@rung/backstage-plugin-rung-common';
import { climbBy, forgoneWith } from './explain';
import { isSeen, IsVisible } from './isSeen';
import { SourcedClimb, SourcedSummary } from './sourced';

/**
 * What a reader may be told of a summary, as {@link withholdAssessment} has it.
 *
 * @param summary - as it is kept
 * @param reader - whether they may see an entity, by its ref, and whether they may
 * know what clusters are called; and which parts they ask for
 * @public
 */
export function withholdSummary(
  whole: SourcedSummary,
  {
    isVisible,
    knowsClusters,
    include = [],
  }: {
    isVisible: IsVisible;
    knowsClusters: boolean;
    include?: readonly SummaryPart[];
  },
): AssessmentSummary {
  const { climbs, nearBySource, requirements, findings, ...rest } =
    knowsClusters ? whole : withoutClusterNames(whole);
  const reader = { entityRef: rest.entityRef, isVisible };
  const hidden = requirements.filter(({ source }) => !isSeen(source, reader));
  const shown = requirements.map((requirement): SummaryRequirement => {
    const { key, text, guess, rung, forcing } = requirement;
    return hidden.includes(requirement)
      ? { key, withheld: true, guess: false, rung, forcing }
      : { key, text, guess, rung, forcing };
  });
  const tells = (restsOn: readonly string[]) =>
    include.includes('sentences') &&
    hidden.length === 0 &&
    restsOn.every(entityRef => isSeen({ entityRef }, reader));
  const summary = {
    ...rest,
    near: include.includes('near')
      ? nearBySource
          .filter(({ source }) => isSeen(source, reader))
          .map(({ trigger }) => trigger)
      : undefined,
    findings: findings.map(
      ({ restsOn = [], variant, parameters, ...finding }): SummaryFinding =>
        tells(restsOn) ? { ...finding, variant, parameters } : finding,
    ),
  };
  if (hidden.length === 0) {
    return { ...summary, requirements: shown };
  }
  const climb =
    nearestOf(climbs.filter(({ source }) => isSeen(source, reader))) ??
    climbBy(undefined, summary);
  return {
    ...summary,
    requirements: shown,
    climb,
    forgone: forgoneWith(climb, summary)?.rung,
    guesses: summary.guesses.filter(guess =>
      hidden.every(({ key }) => key !== guess),
    ),
  };
}

function withoutClusterNames({
  seen,
  ...summary
}: SourcedSummary): SourcedSummary {
  return seen
    ? { ...summary, seen: { ...seen, clusterNames: undefined } }
    : summary;
}

function nearestOf(climbs: readonly SourcedClimb[]): Climb | undefined {
  return climbs.reduce<SourcedClimb['climb'] | undefined>(
    (nearest, { climb }) =>
      nearest && nearest.headroom <= climb.headroom ? nearest : climb,
    undefined,
  );
}
