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
 * at it.
 */
function bordersOf(scale: Scale): readonly Threshold[] {
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
  const ahead = borders.findIndex(border => !isBeyond(border, amount));
  const crossed = ahead === -1 ? borders.length : ahead;
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
  return bordersOf(scale).find(
    border => !isBeyond(border, amount) && test(border.rung),
  );
}

/** The last border behind the amount whose near side passes the test. */
export function borderBehind(
  scale: Scale,
  amount: number,
  test: (rung: RungNumber) => boolean,
): { border: Threshold; rung: RungNumber } | undefined {
  return bordersOf(scale)
    .map((border, index) => ({ border, rung: scale.bands[index].rung }))
    .filter(({ border, rung }) => isBeyond(border, amount) && test(rung))
    .at(-1);
}

/**
 * How far an amount is from a border: the natural log of the ratio between
 * the two. Availability is measured on its complement, the downtime, because
 * 99.9 and 99.95 are a factor of two apart and not a twentieth of a percent.
 */
export function headroomTo(border: Threshold, amount: number): number {
  const measure = (value: number) =>
    border.unit === 'percent' ? unavailability(value) : value;
  return Math.abs(Math.log(measure(border.amount) / measure(amount)));
}

/** The percentage points that are missing to 100, free of binary noise. */
export function unavailability(availability: number): number {
  return Number((100 - availability).toFixed(9));
}
