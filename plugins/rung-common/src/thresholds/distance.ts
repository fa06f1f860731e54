import { Threshold, Unit } from './types';

/** As many steps to a percentage point as an annotation can name. */
const GRAIN = 1e9;

/** A percentage as an annotation could name it, free of binary noise. */
export function wholeGrains(percent: number): number {
  return Math.round(percent * GRAIN) / GRAIN;
}

/** The percentage points that are missing to 100, free of binary noise. */
export function unavailability(availability: number): number {
  return wholeGrains(100 - availability);
}

/**
 * What amounts are compared by. Availability is by its complement, the
 * downtime, because 99.9 and 99.95 are a factor of two apart and not a
 * twentieth of a percent.
 */
function comparable(unit: Unit, amount: number): number {
  return unit === 'percent' ? unavailability(amount) : amount;
}

/**
 * How far an amount is from a threshold, in whichever direction: the natural
 * log of the ratio between the two, and of the downtimes for availability. 0 is
 * on the threshold, Infinity is the distance from or to nothing at all.
 *
 * @public
 */
export type Headroom = number;

/**
 * The {@link Headroom} of an amount to a threshold.
 *
 * @public
 */
export function distanceTo(
  threshold: Pick<Threshold, 'amount' | 'unit'>,
  amount: number,
): Headroom {
  const { unit } = threshold;
  const from = comparable(unit, amount);
  const to = comparable(unit, threshold.amount);
  return from === to ? 0 : Math.abs(Math.log(to / from));
}

/**
 * How much an amount asks for, for drawing: the tighter it is, the deeper it
 * lies, and two amounts are as far apart as {@link distanceTo} says. The
 * deepest is Infinity: no recovery time or data loss at all.
 *
 * @public
 */
export function depthOn(unit: Unit, amount: number): number {
  const depth = Math.log(comparable(unit, amount));
  return unit === 'percent' || unit === 'seconds' ? -depth : depth;
}
