import { RungNumber } from '../ladder/types';
import { Band, Scale, Threshold } from './types';

type Border = Pick<Threshold, 'relation' | 'amount'>;

/** The amounts on the far side of a band's bound. */
function borderAfter(band: Band): Border | undefined {
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

function isBeyond(border: Border, amount: number): boolean {
  switch (border.relation) {
    case 'above':
      return amount > border.amount;
    case 'at-least':
      return amount >= border.amount;
    case 'below':
      return amount < border.amount;
    default:
      return amount <= border.amount;
  }
}

/** Derived once for each scale: every requirement of every entity asks. */
const bordersByScale = new WeakMap<Scale, readonly Threshold[]>();

/**
 * The borders of a scale, most relaxed first, each with the rung that begins
 * at it: one fewer than the scale has bands, with amounts in its unit.
 *
 * @public
 */
export function bordersOf(scale: Scale): readonly Threshold[] {
  const known = bordersByScale.get(scale);
  if (known) {
    return known;
  }
  const borders = scale.bands.slice(1).flatMap((band, index) => {
    const border = borderAfter(scale.bands[index]);
    return border
      ? [Object.freeze({ ...border, unit: scale.unit, rung: band.rung })]
      : [];
  });
  bordersByScale.set(scale, borders);
  return borders;
}

/** Where an amount lies on a scale. */
export interface Position {
  /** The lowest rung that satisfies the amount. */
  rung: RungNumber;
  /** The border that was crossed to get there. */
  threshold?: Threshold;
  /** The border at which the next rung begins. */
  next?: Threshold;
}

/** Finds the band of a scale that holds the amount. */
export function locate(scale: Scale, amount: number): Position {
  const borders = bordersOf(scale);
  let crossed = 0;
  while (crossed < borders.length && isBeyond(borders[crossed], amount)) {
    crossed++;
  }
  return {
    rung: scale.bands[crossed].rung,
    threshold: borders[crossed - 1],
    next: borders[crossed],
  };
}

/** The first border ahead of the amount whose rung passes the test. */
export function borderAhead(
  scale: Scale,
  amount: number,
  test: (rung: RungNumber) => boolean,
): Threshold | undefined {
  for (const border of bordersOf(scale)) {
    if (!isBeyond(border, amount) && test(border.rung)) {
      return border;
    }
  }
  return undefined;
}

/** The last border behind the amount whose near side passes the test. */
export function borderBehind(
  scale: Scale,
  amount: number,
  test: (rung: RungNumber) => boolean,
): { border: Threshold; rung: RungNumber } | undefined {
  const borders = bordersOf(scale);
  for (let index = borders.length - 1; index >= 0; index--) {
    const { rung } = scale.bands[index];
    if (isBeyond(borders[index], amount) && test(rung)) {
      return { border: borders[index], rung };
    }
  }
  return undefined;
}

/**
 * How far an amount is from a border: the natural log of the ratio between
 * the two. Availability is measured on its complement, the downtime, because
 * 99.9 and 99.95 are a factor of two apart and not a twentieth of a percent.
 */
export function headroomTo(border: Threshold, amount: number): number {
  const ratio =
    border.unit === 'percent'
      ? unavailability(border.amount) / unavailability(amount)
      : border.amount / amount;
  return Math.abs(Math.log(ratio));
}

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
