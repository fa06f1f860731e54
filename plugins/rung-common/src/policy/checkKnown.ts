import { InputError } from '@backstage/errors';

/**
 * Makes sure that a key is among those that are known.
 *
 * @param at - where it is written: `rung.scales.rtp`
 * @param what - what it would have to be: `a scale`
 * @throws InputError that names the place, and all that could stand there
 */
export function checkKnown<T extends string>(
  key: string,
  known: readonly T[],
  { at, what }: { at: string; what: string },
): asserts key is T {
  if (!known.some(one => one === key)) {
    throw new InputError(
      `${at} is not ${what}; write one of ${known.join(', ')}`,
    );
  }
}
