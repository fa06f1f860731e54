/** From the largest to the smallest, in seconds: day, hour, minute, second. */
const durationSizes = [86_400, 3_600, 60, 1] as const;

/**
 * Seconds that were worked out and not stated, as finely as it matters: in the
 * two largest units that they have, and below ten seconds to two digits.
 *
 * @public
 */
export function roundedSeconds(seconds: number): number {
  if (seconds < 10) {
    return Number(seconds.toPrecision(2));
  }
  const first = durationSizes.findIndex(size => seconds >= size);
  const size = durationSizes[Math.min(first + 1, durationSizes.length - 1)];
  return Math.round(seconds / size) * size;
}

/**
 * An availability in percent that was worked out and not stated, as finely as it
 * matters: to two digits of what is lacking of 100, and never better than it is,
 * so that what misses a promise does not look as if it kept it.
 *
 * @public
 */
export function roundedPercent(percent: number): number {
  const lacking = Number((100 - percent).toFixed(9));
  if (lacking <= 0) {
    return percent;
  }
  const step = 10 ** (Math.floor(Math.log10(lacking)) - 1);
  // The tenth decimal of the quotient is noise of the division.
  const steps = Math.ceil(Number((lacking / step).toFixed(6)));
  return Math.max(0, Number((100 - steps * step).toFixed(9)));
}
