import {
  Demand,
  locate,
  measuresOf,
  ScaleMeasure,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';

/**
 * The one scale whose border holds a requirement at its rung: a number of pods
 * is measured on two. Undefined for what is measured on none.
 */
export function holdingMeasure(
  { key, value, rung }: Pick<Demand, 'key' | 'value' | 'rung'>,
  thresholds: Thresholds,
): ScaleMeasure | undefined {
  if (value.type === 'withheld') {
    return undefined;
  }
  const scales = measuresOf(key, value, thresholds).flatMap(measure =>
    measure.type === 'scale' ? measure : [],
  );
  return (
    scales.find(({ scale, amount }) => locate(scale, amount).rung === rung) ??
    scales[0]
  );
}
