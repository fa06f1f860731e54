import { grammar } from './types';

const pattern = /^\d{1,3}(?:\.\d{1,9})?\s?%?$/;

/** Percent of a month, strictly between 0 and 100. */
export const percentage = grammar(
  { type: 'percentage', unit: 'percent' },
  text => {
    if (!pattern.test(text)) {
      return { reason: 'is not a percentage' };
    }
    const amount = parseFloat(text);
    if (amount <= 0 || amount >= 100) {
      return { reason: 'is not above 0 and below 100' };
    }
    return { value: { type: 'quantity', amount, unit: 'percent' } };
  },
);
