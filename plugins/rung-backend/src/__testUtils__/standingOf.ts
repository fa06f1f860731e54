import {
  AssessmentSummary,
  StandingCount,
} from '@rung/backstage-plugin-rung-common';

const path = [1, 2, 3, 5, 6] as const;

/** What these rows require against what stands, counted pair by pair. */
export function standingOf(
  rows: readonly Pick<AssessmentSummary, 'resilience' | 'built'>[],
): StandingCount[] {
  return path.flatMap(resilience =>
    path.flatMap(built => {
      const count = rows.filter(
        row => row.resilience === resilience && row.built === built,
      ).length;
      return count > 0 ? [{ resilience, built, count }] : [];
    }),
  );
}
