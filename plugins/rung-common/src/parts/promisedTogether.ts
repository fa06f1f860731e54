import { readRequirement } from '../requirements/readRequirement';
import { wholeGrains } from '../thresholds/distance';
import { Part } from './types';

/**
 * What parts promise together.
 *
 * @public
 */
export interface PromisedTogether {
  /** The product of every availability that is promised, in percent of a month. */
  percent: number;
  /** How many parts promise an availability. */
  counted: number;
  /** How many promise none that the reader may see; they are taken not to fail. */
  silent: number;
}

function promiseOf({ requirements }: Part): number | undefined {
  const stated = requirements.find(({ key }) => key === 'availability');
  if (stated?.text === undefined) {
    return undefined;
  }
  const read = readRequirement('availability', stated.text);
  return 'value' in read && read.value.type === 'quantity'
    ? read.value.amount
    : undefined;
}

/**
 * The availability of a whole that needs each of its parts, by what they promise:
 * a chain. Failures count as independent of each other. Undefined where no part
 * promises an availability.
 *
 * @public
 */
export function promisedTogether(
  parts: readonly Part[],
): PromisedTogether | undefined {
  const promised = parts.flatMap(part => promiseOf(part) ?? []);
  return promised.length > 0
    ? {
        percent: wholeGrains(
          promised.reduce((percent, promise) => (percent * promise) / 100, 100),
        ),
        counted: promised.length,
        silent: parts.length - promised.length,
      }
    : undefined;
}
