import { Unit } from '../thresholds/types';

/** Units that are written as a symbol, the same in every language. */
const durationUnits = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;

/** As many decimals as the grammar of annotations reads. */
const PLACES = 9;

function withoutNoise(amount: number): number {
  return Number(amount.toFixed(PLACES));
}

/**
 * How a text writes numbers of at most nine decimals, and what parts a number from
 * its symbol.
 *
 * @public
 */
export interface Notation {
  numberOf(amount: number): string;
  space: string;
}

/** As an English text writes numbers that people may also search for. */
const inEnglish: Notation = {
  // Never as `1e-9`.
  numberOf: amount =>
    amount
      .toFixed(PLACES)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  space: ' ',
};

function writeDuration(seconds: number, { numberOf, space }: Notation): string {
  let rest = withoutNoise(seconds);
  const parts: string[] = [];
  for (const [symbol, size] of durationUnits) {
    const count = symbol === 's' ? rest : Math.floor(rest / size);
    if (count > 0) {
      rest = withoutNoise(rest - count * size);
      parts.push(`${numberOf(count)}${space}${symbol}`);
    }
  }
  return parts.join(' ') || `0${space}s`;
}

/**
 * Writes an amount in the one notation of memo and pages: `99.95 %`, `15 min`,
 * `4 h 23 min`, `40`. What two amounts are written as is only the same where the
 * amounts are. An annotation states them in its own way.
 *
 * @param notation - how the reader's language writes numbers; in English if left
 * out
 *
 * @public
 */
export function writeAmount(
  amount: number,
  unit: Unit,
  notation: Notation = inEnglish,
): string {
  switch (unit) {
    case 'percent':
      return `${notation.numberOf(amount)}${notation.space}%`;
    case 'seconds':
      return writeDuration(amount, notation);
    default:
      return notation.numberOf(amount);
  }
}
