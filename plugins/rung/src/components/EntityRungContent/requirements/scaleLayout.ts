import {
  depthOn,
  RungNumber,
  Scale,
  Threshold,
  thresholdsOf,
} from '@rung/backstage-plugin-rung-common';

/** A stretch of the drawn scale, in percent of its width. */
export interface DrawnBand {
  rung: RungNumber;
  left: number;
  width: number;
}

/** A threshold of the drawn scale, in percent of its width. */
export interface DrawnThreshold {
  threshold: Threshold;
  left: number;
  /** Whether its label has room beside the one before it. */
  labelled: boolean;
}

/** Everything a drawn scale consists of, most relaxed on the left. */
export interface ScaleLayout {
  bands: DrawnBand[];
  thresholds: DrawnThreshold[];
  marker: number;
  /** Where what was measured lies, if anything was. */
  measured?: number;
}

/** The least that is drawn beyond the outermost point: a factor of two. */
const LEAST_MARGIN = Math.log(2);
const MARGIN_SHARE = 0.15;
const LABEL_SHARE = 18;

/**
 * Where the thresholds of a scale, an amount on it and what was measured of it are
 * drawn.
 */
export function layoutScale(
  scale: Scale,
  amount: number,
  measured?: number,
): ScaleLayout {
  const thresholds = thresholdsOf(scale);
  const depths = [
    ...thresholds.map(threshold => threshold.amount),
    amount,
    ...(measured === undefined ? [] : [measured]),
  ].map(each => depthOn(scale.unit, each));
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

  const edges = [0, ...shares.slice(0, thresholds.length), 100];
  const bands = scale.bands.map(({ rung }, index) => ({
    rung,
    left: edges[index],
    width: edges[index + 1] - edges[index],
  }));
  return {
    bands,
    thresholds: labelThresholds(thresholds, shares),
    marker: shares[thresholds.length],
    measured: shares.at(thresholds.length + 1),
  };
}

function labelThresholds(
  thresholds: readonly Threshold[],
  shares: number[],
): DrawnThreshold[] {
  let lastLabel = -Infinity;
  return thresholds.map((threshold, index) => {
    const left = shares[index];
    const labelled = left - lastLabel >= LABEL_SHARE;
    lastLabel = labelled ? left : lastLabel;
    return { threshold, left, labelled };
  });
}
