import {
  AssessmentSummary,
  MatrixCount,
} from '@rung/backstage-plugin-rung-common/wire';

const path = [1, 2, 3, 5, 6] as const;

/** What these rows require against what is built, counted pair by pair. */
export function matrixOf(
  rows: readonly Pick<AssessmentSummary, 'resilience' | 'built'>[],
): MatrixCount[] {
  return path.flatMap(resilience =>
    path.flatMap(built => {
      const count = rows.filter(
        row => row.resilience === resilience && row.built === built,
      ).length;
      return count > 0 ? [{ resilience, built, count }] : [];
    }),
  );
}
