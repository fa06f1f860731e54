import { grammar } from './types';

const pattern = /^\d{1,3}(?:\.\d{1,9})?\s?%?$/;

/** How people write percentages elsewhere: `99,9`, `>= 99.9`, `99.9 percent`. */
const loose =
  /^[<>=≤≥~\s]*(\d{1,3}(?:[.,]\d{1,9})?)\s*(?:%|pct|percent|prozent)?$/;

/** Nobody promises a service that is down more than it is up. */
const LEAST = 50;

/**
 * Percent of a month, from 50 and below 100. An objective that is written as a
 * fraction of one, as `0.999`, is refused: read as a percentage it would call
 * for nothing.
 */
export const percentage = grammar(
  { type: 'percentage', unit: 'percent' },
  text => {
    if (!pattern.test(text)) {
      const [, number] = loose.exec(text.toLowerCase()) ?? [];
      return {
        reason: 'no-percentage',
        meant: number?.replace(',', '.'),
      };
    }
    const amount = parseFloat(text);
    if (amount <= 1) {
      return {
        reason: 'fraction',
        meant: String(Number((amount * 100).toFixed(9))),
      };
    }
    if (amount < LEAST || amount >= 100) {
      return { reason: 'out-of-range', limit: LEAST };
    }
    return { value: { type: 'quantity', amount, unit: 'percent' } };
  },
);
