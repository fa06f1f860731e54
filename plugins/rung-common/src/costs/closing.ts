import { knownFacts } from '../built/knownFacts';
import { shortOf } from '../built/shortOf';
import { UnitCount } from '../ladder/units';
import { Placement } from '../verdict/types';
import { isStateless } from '../verdict/weigh';

/**
 * What closing the gap of what is under-built would take: the least that the needed
 * rung takes of each kind, minus what is built, the largest kind first. Empty unless
 * it is under-built, and where what is missing is none of these.
 *
 * @public
 */
export function closingOf({
  resilience,
  fit,
  built,
  demands,
}: Pick<Placement, 'resilience' | 'fit' | 'built' | 'demands'>): UnitCount[] {
  return fit === 'under-built' && resilience && built
    ? shortOf(knownFacts(built.facts), resilience, {
        stateless: isStateless(demands),
      })
    : [];
}
