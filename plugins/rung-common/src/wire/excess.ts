import { resiliencePath } from '../ladder/types';
import type { AssessmentSummary } from './summary';

/**
 * How many steps of the resilience path what is built is above what is needed, below
 * zero where it is below; nothing where one of the two is not known.
 *
 * @public
 */
export function excessOf({
  resilience,
  built,
}: Pick<AssessmentSummary, 'resilience' | 'built'>): number | undefined {
  return resilience && built
    ? resiliencePath.indexOf(built) - resiliencePath.indexOf(resilience)
    : undefined;
}
