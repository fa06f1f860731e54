import { field, isText, wholeAt } from '../json';

/**
 * A number of pods, or a share of them as `50%`.
 *
 * @public
 */
export type IntOrPercent = number | string;

/** Reads a number or a percentage; undefined where it is neither. */
export function readIntOrPercent(
  value: unknown,
  ...path: readonly string[]
): IntOrPercent | undefined {
  const found = field(value, ...path);
  return isText(found, 'percent') ? found : wholeAt(found);
}

/** How many pods that is of so many. Shares round up unless told otherwise. */
export function scaledTo(
  amount: IntOrPercent,
  total: number,
  round: 'up' | 'down' = 'up',
): number {
  if (typeof amount === 'number') {
    return amount;
  }
  // A whole product divided once: no binary fraction can tip the rounding.
  const share = (Number.parseInt(amount, 10) * total) / 100;
  return round === 'up' ? Math.ceil(share) : Math.floor(share);
}
