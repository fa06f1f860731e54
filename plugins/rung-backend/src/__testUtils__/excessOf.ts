import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';

const steps = { 1: 0, 2: 1, 3: 2, 5: 3, 6: 4 } as const;

/** How many steps too high it is built, where that can be told. */
export function excessOf({
  resilience,
  built,
}: Pick<AssessmentSummary, 'resilience' | 'built'>): number | undefined {
  return resilience && built && steps[built] - steps[resilience];
}
