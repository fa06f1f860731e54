import {
  bordersOf,
  RungNumber,
  Scale,
  Threshold,
} from '@rung/backstage-plugin-rung-common';

/** A stretch of the drawn scale, in percent of its width. */
export interface DrawnBand {
  rung: RungNumber;
  left: number;
  width: number;
}

/** A border of the drawn scale, in percent of its width. */
export interface DrawnBorder {
  border: Threshold;
  left: number;
  /** Whether its label has room beside the one before it. */
  labelled: boolean;
}

/** Everything a drawn scale consists of, most relaxed on the left. */
export interface ScaleLayout {
  bands: DrawnBand[];
  borders: DrawnBorder[];
  marker: number;
}

/** The least that is drawn beyond the outermost point: a factor of two. */
const LEAST_MARGIN = Math.log(2);
const MARGIN_SHARE = 0.15;
const LABEL_SHARE = 18;

/**
 * How far towards the tight end an amount lies. Amounts are compared by their
 * ratio, availability by that of the downtime it leaves, as the engine does.
 * Nothing at all lies infinitely far from anything.
 */
function depthOf(amount: number, scale: Scale): number {
  if (scale.unit === 'percent') {
    return -Math.log(100 - amount);
  }
  return isDescending(scale) ? -Math.log(amount) : Math.log(amount);
}

/** Whether the tight end is that of the small amounts. */
function isDescending(scale: Scale): boolean {
  const [first] = scale.bands;
  return 'atLeast' in first || 'above' in first;
}

/** The natural log of how many times an amount would have to move. */
export function distanceTo({ amount, unit }: Threshold, from: number): number {
  const ratio =
    unit === 'percent' ? (100 - amount) / (100 - from) : amount / from;
  return Math.abs(Math.log(ratio));
}

/** The border at which the next rung begins, where one is left. */
export function nextBorder(
  scale: Scale,
  amount: number,
): Threshold | undefined {
  const depth = depthOf(amount, scale);
  return bordersOf(scale).find(border =>
    border.amount === amount
      ? border.relation === 'above' || border.relation === 'below'
      : depthOf(border.amount, scale) > depth,
  );
}

/** Where the borders of a scale and an amount on it are drawn. */
export function layoutScale(scale: Scale, amount: number): ScaleLayout {
  const borders = bordersOf(scale);
  const depths = [...borders.map(border => border.amount), amount].map(each =>
    depthOf(each, scale),
  );
  const finite = depths.filter(Number.isFinite);
  const lowest = finite.length > 0 ? Math.min(...finite) : 0;
  const highest = finite.length > 0 ? Math.max(...finite) : 0;
  const margin = Math.max(LEAST_MARGIN, (highest - lowest) * MARGIN_SHARE);
  // What lies infinitely far is drawn one margin beyond the last that does not.
  const points = depths.map(depth =>
    Number.isFinite(depth) ? depth : highest + margin,
  );
  const start = lowest - margin;
  const end = Math.max(...points) + margin;
  const shares = points.map(point => (100 * (point - start)) / (end - start));

  const edges = [0, ...shares.slice(0, -1), 100];
  const bands = scale.bands.map(({ rung }, index) => ({
    rung,
    left: edges[index],
    width: edges[index + 1] - edges[index],
  }));
  return {
    bands,
    borders: labelBorders(borders, shares),
    marker: shares[shares.length - 1],
  };
}

function labelBorders(
  borders: readonly Threshold[],
  shares: number[],
): DrawnBorder[] {
  let lastLabel = -Infinity;
  return borders.map((border, index) => {
    const left = shares[index];
    const labelled = left - lastLabel >= LABEL_SHARE;
    lastLabel = labelled ? left : lastLabel;
    return { border, left, labelled };
  });
}
