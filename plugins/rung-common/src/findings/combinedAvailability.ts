import { ResilienceRung } from '../ladder/types';
import { wholeGrains } from '../thresholds/scale';
import { Thresholds } from '../thresholds/types';
import { Dependency } from './types';

/**
 * What an entity reaches together with what it depends on. Availabilities are
 * in percent of a month.
 *
 * @public
 */
export interface CombinedAvailability {
  /** The product of the ceiling and of every availability that is promised. */
  percent: number;
  /** What the required rung can give at best, 100 where it has no border. */
  ceiling: number;
  /** How many dependencies promise an availability; the others do not count. */
  counted: number;
}

/**
 * What the required rung can give at best: the availability at which the next
 * rung begins. The top has no such border and is taken not to fail by itself.
 */
function ceilingOf(resilience: ResilienceRung, thresholds: Thresholds): number {
  const band = thresholds.scales.availability.bands.find(
    ({ rung }) => rung === (resilience === 5 ? 3 : resilience),
  );
  if (band && 'atMost' in band) {
    return band.atMost;
  }
  return band && 'below' in band ? band.below : 100;
}

/**
 * Multiplies what the required rung can give at best with the availability
 * that each dependency promises. Every dependency counts as one that is needed,
 * and failures as independent of each other. Undefined where no dependency
 * promises an availability.
 *
 * @public
 */
export function combinedAvailability(options: {
  /** The required rung. */
  resilience: ResilienceRung;
  dependencies: readonly Pick<Dependency, 'availability'>[];
  thresholds: Thresholds;
}): CombinedAvailability | undefined {
  const promised = options.dependencies.flatMap(
    ({ availability }) => availability ?? [],
  );
  if (promised.length === 0) {
    return undefined;
  }
  const ceiling = ceilingOf(options.resilience, options.thresholds);
  const product = promised.reduce(
    (percent, availability) => (percent * availability) / 100,
    ceiling,
  );
  return { percent: wholeGrains(product), ceiling, counted: promised.length };
}
