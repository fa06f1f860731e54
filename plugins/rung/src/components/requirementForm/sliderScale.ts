import {
  depthOn,
  Scale,
  thresholdsOf,
  Unit,
} from '@rung/backstage-plugin-rung-common';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const durations = [
  ...[1, 2, 5, 10, 15, 30, 45],
  ...[1, 2, 5, 10, 15, 30, 45].map(count => count * minute),
  ...[1, 2, 4, 6, 8, 12].map(count => count * hour),
  ...[1, 2, 3, 7].map(count => count * day),
];
const percentages = [
  ...[90, 95, 98, 99, 99.5, 99.8, 99.9, 99.95, 99.98, 99.99, 99.995, 99.999],
];
const magnitudes = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const counts = magnitudes.flatMap(magnitude =>
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9].map(step => step * magnitude),
);

/** Nobody promises less, and the grammar takes no less. */
const LEAST_PERCENTAGE = 50;

/** The positions of a slider are whole numbers from 0 to this. */
export const SLIDER_END = 1000;

/**
 * Where an amount lies on a slider. None at all is infinitely deep, and lies
 * where half a second does.
 */
function depthOf(amount: number, unit: Unit): number {
  return depthOn(unit, unit === 'seconds' ? Math.max(amount, 0.5) : amount);
}

/** Amounts well before the first threshold and well beyond the last one. */
function wellOutside(thresholds: readonly number[], unit: Unit): number[] {
  const first = thresholds[0];
  const last = thresholds[thresholds.length - 1];
  return unit === 'percent'
    ? [(LEAST_PERCENTAGE + first) / 2, grains(100 - (100 - last) / 2)]
    : [first * 2, Math.floor(last / 2)];
}

/** As many decimal places as the grammar reads. */
function grains(percent: number): number {
  return Number(percent.toFixed(9));
}

function humanAmounts(unit: Unit, thresholds: readonly number[]): number[] {
  switch (unit) {
    case 'percent':
      return percentages;
    case 'seconds':
      return durations;
    default:
      return counts.filter(
        count =>
          Number.isInteger(count) && count <= 4 * Math.max(...thresholds),
      );
  }
}

/** The grammar knows no fractions but in percent, and zero only for some. */
function canBeWritten(amount: number, unit: Unit, zero: boolean): boolean {
  if (unit === 'percent') {
    return amount >= LEAST_PERCENTAGE && amount < 100;
  }
  return Number.isInteger(amount) && amount >= (zero ? 0 : 1);
}

/** What a slider can be put to, and where that lies. */
export interface SliderScale {
  unit: Unit;
  /** Amounts that a person would write, least demanding first. */
  stops: readonly number[];
}

/**
 * The amounts of a slider: those that a person would write, the thresholds in
 * force, and where those lie at the ends or further out, more to get past them.
 */
export function sliderScale(scale: Scale, zero: boolean): SliderScale {
  const { unit } = scale;
  const byDepth = (one: number, other: number) =>
    depthOf(one, unit) - depthOf(other, unit);
  const thresholds = thresholdsOf(scale).map(({ amount }) => amount);
  const human = [...humanAmounts(unit, thresholds)].sort(byDepth);
  const [before, beyond] = wellOutside(thresholds, unit);
  const amounts = new Set([
    ...human,
    ...thresholds,
    ...(byDepth(thresholds[0], human[0]) <= 0 ? [before] : []),
    ...(byDepth(thresholds[thresholds.length - 1], human[human.length - 1]) >= 0
      ? [beyond]
      : []),
    ...(zero ? [0] : []),
  ]);
  const stops = [...amounts]
    .filter(amount => canBeWritten(amount, unit, zero))
    .sort(byDepth);
  return { unit, stops };
}

/** Where an amount lies; what is beyond the slider lies at its end. */
export function positionOf(
  amount: number,
  { unit, stops }: SliderScale,
): number {
  const start = depthOf(stops[0], unit);
  const end = depthOf(stops[stops.length - 1], unit);
  const share = (depthOf(amount, unit) - start) / (end - start);
  return Math.round(SLIDER_END * Math.min(1, Math.max(0, share)));
}

function nearestOf(
  stops: readonly number[],
  position: number,
  scale: SliderScale,
): number {
  const distance = (stop: number) =>
    Math.abs(positionOf(stop, scale) - position);
  return stops.reduce((nearest, stop) =>
    distance(stop) < distance(nearest) ? stop : nearest,
  );
}

/** The amount that the thumb is dragged to. */
export function amountAt(position: number, scale: SliderScale): number {
  return nearestOf(scale.stops, position, scale);
}

/**
 * The amount that a key moves the thumb to: as far as the key asks for, and at
 * least to the next one.
 */
export function amountToward(
  position: number,
  from: number,
  scale: SliderScale,
): number {
  const ahead = scale.stops.filter(stop =>
    position > from
      ? positionOf(stop, scale) > from
      : positionOf(stop, scale) < from,
  );
  return ahead.length > 0 && position !== from
    ? nearestOf(ahead, position, scale)
    : amountAt(position, scale);
}
