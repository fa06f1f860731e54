import { RungNumber } from '../ladder/types';
import { Band, Scale, Threshold } from './types';

/** A threshold without what begins at it. */
type Limit = Pick<Threshold, 'relation' | 'amount'>;

/** The amounts on the far side of a band's bound. */
function limitAfter(band: Band): Limit | undefined {
  if ('atMost' in band) {
    return { relation: 'above', amount: band.atMost };
  }
  if ('below' in band) {
    return { relation: 'at-least', amount: band.below };
  }
  if ('atLeast' in band) {
    return { relation: 'below', amount: band.atLeast };
  }
  if ('above' in band) {
    return { relation: 'at-most', amount: band.above };
  }
  return undefined;
}

function isBeyond(limit: Limit, amount: number): boolean {
  switch (limit.relation) {
    case 'above':
      return amount > limit.amount;
    case 'at-least':
      return amount >= limit.amount;
    case 'below':
      return amount < limit.amount;
    default:
      return amount <= limit.amount;
  }
}

/** Derived once for each scale: every requirement of every entity asks. */
const thresholdsByScale = new WeakMap<Scale, readonly Threshold[]>();

/**
 * The thresholds of a scale, most relaxed first, each with the rung that begins
 * at it: one fewer than the scale has bands, with amounts in its unit.
 *
 * @public
 */
export function thresholdsOf(scale: Scale): readonly Threshold[] {
  const known = thresholdsByScale.get(scale);
  if (known) {
    return known;
  }
  const thresholds = scale.bands.slice(1).flatMap((band, index) => {
    const limit = limitAfter(scale.bands[index]);
    return limit
      ? [Object.freeze({ ...limit, unit: scale.unit, rung: band.rung })]
      : [];
  });
  thresholdsByScale.set(scale, thresholds);
  return thresholds;
}

/**
 * Where an amount lies on a scale.
 *
 * @public
 */
export interface Position {
  /** The lowest rung that satisfies the amount. */
  rung: RungNumber;
  /** The threshold that was crossed to get there. */
  threshold?: Threshold;
  /** The threshold at which the next rung begins. */
  next?: Threshold;
}

/**
 * Finds the band of a scale that holds the amount, in the unit of the scale.
 *
 * @public
 */
export function locate(scale: Scale, amount: number): Position {
  const thresholds = thresholdsOf(scale);
  let crossed = 0;
  while (crossed < thresholds.length && isBeyond(thresholds[crossed], amount)) {
    crossed++;
  }
  return {
    rung: scale.bands[crossed].rung,
    threshold: thresholds[crossed - 1],
    next: thresholds[crossed],
  };
}

/** All thresholds ahead of the amount, the nearest first. */
export function thresholdsAhead(scale: Scale, amount: number): Threshold[] {
  return thresholdsOf(scale).filter(threshold => !isBeyond(threshold, amount));
}

/** The first threshold ahead of the amount whose rung passes the test. */
export function thresholdAhead(
  scale: Scale,
  amount: number,
  test: (rung: RungNumber) => boolean,
): Threshold | undefined {
  for (const threshold of thresholdsOf(scale)) {
    if (!isBeyond(threshold, amount) && test(threshold.rung)) {
      return threshold;
    }
  }
  return undefined;
}

/** The last threshold behind the amount whose near side passes the test. */
export function thresholdBehind(
  scale: Scale,
  amount: number,
  test: (rung: RungNumber) => boolean,
): { threshold: Threshold; rung: RungNumber } | undefined {
  const thresholds = thresholdsOf(scale);
  for (let index = thresholds.length - 1; index >= 0; index--) {
    const { rung } = scale.bands[index];
    if (isBeyond(thresholds[index], amount) && test(rung)) {
      return { threshold: thresholds[index], rung };
    }
  }
  return undefined;
}
