import { ResilienceRung } from '../ladder/types';
import { wholeGrains } from '../thresholds/distance';
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
  /**
   * The most that the rung can give: 0 where it promises no availability, 100
   * where the scale sets it no threshold.
   */
  ceiling: number;
  /** The rung that the ceiling is of. */
  rung: ResilienceRung;
  /** Whether that rung is what is built, or what is needed. */
  basis: 'built' | 'needed';
  /** How many dependencies promise an availability; the others do not count. */
  counted: number;
}

/**
 * The most that a rung can give: the availability at which the next rung of
 * the scale begins. The top has no such threshold and is taken not to fail by
 * itself; a rung below the scale promises nothing.
 */
function ceilingOf(resilience: ResilienceRung, thresholds: Thresholds): number {
  const band = thresholds.scales.availability.bands.findLast(
    ({ rung }) => rung <= resilience,
  );
  if (!band) {
    return 0;
  }
  if ('atMost' in band) {
    return band.atMost;
  }
  return 'below' in band ? band.below : 100;
}

/**
 * Multiplies what an entity can give by itself with the availability that each
 * dependency promises. Its own share is that of the rung that is built, where
 * that is known, and of the needed one otherwise. Every dependency counts as
 * one that is needed, and failures as independent of each other. Undefined
 * where no dependency promises an availability.
 *
 * @public
 */
export function combinedAvailability(options: {
  needed: ResilienceRung;
  /** Left out while nobody knows what is built. */
  built?: ResilienceRung;
  dependencies: readonly Pick<Dependency, 'availability'>[];
  thresholds: Thresholds;
}): CombinedAvailability | undefined {
  const { needed, built, dependencies, thresholds } = options;
  const promised = dependencies.flatMap(
    ({ availability }) => availability ?? [],
  );
  if (promised.length === 0) {
    return undefined;
  }
  const rung = built ?? needed;
  const ceiling = ceilingOf(rung, thresholds);
  const product = promised.reduce(
    (percent, availability) => (percent * availability) / 100,
    ceiling,
  );
  return {
    percent: wholeGrains(product),
    ceiling,
    rung,
    basis: built === undefined ? 'needed' : 'built',
    counted: promised.length,
  };
}
