import {
  RungNumber,
  Scale,
  thresholdsOf,
} from '@rung/backstage-plugin-rung-common';
import { positionOf, SLIDER_END, SliderScale } from './sliderScale';

/** A stretch of a slider on which one rung is enough, in percent of its width. */
export interface SliderSegment {
  rung: RungNumber;
  left: number;
  width: number;
}

/** A value on the axis of a slider, where two segments meet. */
export interface SliderValue {
  amount: number;
  /** In the positions of the slider. */
  position: number;
  /** Whether its label has room beside the one before it. */
  labelled: boolean;
}

/** A label takes about this share of the slider. */
const LABEL_SHARE = 0.17 * SLIDER_END;

/** The rungs along a slider, and the values at which one ends. */
export function sliderSegments(
  scale: Scale,
  slider: SliderScale,
): { segments: SliderSegment[]; values: SliderValue[] } {
  const thresholds = thresholdsOf(scale);
  const positions = thresholds.map(({ amount }) => positionOf(amount, slider));
  const edges = [0, ...positions, SLIDER_END].map(
    position => (100 * position) / SLIDER_END,
  );
  let last = -Infinity;
  return {
    segments: scale.bands.map(({ rung }, index) => ({
      rung,
      left: edges[index],
      width: edges[index + 1] - edges[index],
    })),
    values: thresholds.map(({ amount }, index) => {
      const position = positions[index];
      const labelled = position - last >= LABEL_SHARE;
      last = labelled ? position : last;
      return { amount, position, labelled };
    }),
  };
}
