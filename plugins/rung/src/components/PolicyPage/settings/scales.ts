import {
  Band,
  BandInput,
  defaultThresholds,
  formatValue,
  Scale,
  ScaleName,
} from '@rung/backstage-plugin-rung-common';

/** All scales, in the order of the ladder. */
export const scaleNames = Object.keys(defaultThresholds.scales) as ScaleName[];

export const bounds = ['atMost', 'below', 'atLeast', 'above'] as const;
export type Bound = (typeof bounds)[number];

/** The one bound at which a band ends; undefined for the last. */
export function boundOf(band: Band): Bound | undefined {
  return bounds.find(bound => bound in band);
}

/** Where a band ends, as app-config states it: `99.95`, `4h`. */
export function amountText(band: Band, { unit }: Scale): string {
  const bound = boundOf(band);
  const amount = bound && (band as Partial<Record<Bound, number>>)[bound];
  if (amount === undefined) {
    return '';
  }
  return unit === 'seconds'
    ? formatValue({ type: 'quantity', amount, unit })
    : String(amount);
}

/** What was typed, as YAML is to have it: a number where it is one. */
function statedAmount(text: string): number | string {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? text.trim() : number;
}

/** The bands of a scale as app-config states them, one of them changed. */
export function bandsWith(
  scale: Scale,
  index: number,
  change: { rung?: BandInput['rung']; amount?: string },
): BandInput[] {
  return scale.bands.map((band, place) => {
    const bound = boundOf(band);
    const isIt = place === index;
    const rung = isIt && change.rung !== undefined ? change.rung : band.rung;
    const text =
      isIt && change.amount !== undefined
        ? change.amount
        : amountText(band, scale);
    return bound ? { rung, [bound]: statedAmount(text) } : { rung };
  });
}
