import { Unit } from '../../thresholds/types';
import { Grammar, grammar } from './types';

const whole = /^\d{1,9}$/;
const range = /^(\d{1,9})\s?\.\.\s?(\d{1,9})$/;

/** A whole number of at least one. */
export function count(unit: Unit): Grammar {
  return grammar({ type: 'count', unit }, text => {
    if (!whole.test(text)) {
      return { reason: 'is not a whole number' };
    }
    if (Number(text) < 1) {
      return { reason: 'is less than one' };
    }
    return { value: { type: 'quantity', amount: Number(text), unit } };
  });
}

/** A whole number of at least one, or a range from the base to the peak. */
export function countOrRange(unit: Unit): Grammar {
  const single = count(unit);
  return grammar({ type: 'count-or-range', unit }, text => {
    const ends = range.exec(text);
    if (!ends) {
      return single(text);
    }
    const base = Number(ends[1]);
    const peak = Number(ends[2]);
    if (base < 1) {
      return { reason: 'has a base of less than one' };
    }
    if (peak < base) {
      return { reason: 'has a peak below its base' };
    }
    return { value: { type: 'range', base, peak, unit } };
  });
}
