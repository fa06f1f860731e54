import { neededBy } from '../ladder/needed';
import { ResilienceRung } from '../ladder/types';
import { Requirement } from '../requirements/types';
import { Thresholds } from '../thresholds/types';
import { isAssessable } from './completeness';
import { weigh } from './weigh';

/**
 * The resilience that a placement of the same requirements holds, without
 * anything that explains it.
 */
export function neededResilience(
  requirements: readonly Requirement[],
  thresholds: Thresholds,
): ResilienceRung | undefined {
  const weighed = weigh(requirements, thresholds);
  return isAssessable(weighed) ? neededBy(weighed).resilience : undefined;
}
