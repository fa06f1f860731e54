import { Unit } from '../../thresholds/types';
import { Grammar, grammar } from './types';

const whole = /^\d{1,9}$/;
const range = /^(\d{1,9})\s?\.\.\s?(\d{1,9})$/;

/** How people write counts elsewhere: `1,000`, `10k`, `40 pods`. */
const looseCount =
  /^[<>=≤≥~\s]*(\d{1,9}|\d{1,3}(?:[,_ ]\d{3}){1,2})(k?)(?:\s*[a-z]+)?$/;
/** `40-400`, `40 to 400`, `40…400`. */
const looseRange = /^(\d{1,9})\s*(?:-|–|—|…|\.{2,3}|to)\s*(\d{1,9})$/;

function meantCount(text: string): string | undefined {
  const [, digits, thousands] = looseCount.exec(text.toLowerCase()) ?? [];
  return digits && `${digits.replace(/\D/g, '')}${thousands && '000'}`;
}

/** A whole number of at least one. */
export function count(unit: Unit): Grammar {
  return grammar({ type: 'count', unit }, text => {
    if (!whole.test(text)) {
      return { reason: 'no-whole-number', meant: meantCount(text) };
    }
    if (Number(text) < 1) {
      return { reason: 'less-than-one' };
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
      const [, from, to] = looseRange.exec(text.toLowerCase()) ?? [];
      return from === undefined
        ? single(text)
        : { reason: 'no-whole-number', meant: `${from}..${to}` };
    }
    const base = Number(ends[1]);
    const peak = Number(ends[2]);
    if (base < 1) {
      return { reason: 'base-below-one' };
    }
    if (peak < base) {
      return {
        reason: 'peak-below-base',
        meant: `${peak}..${base}`,
      };
    }
    return { value: { type: 'range', base, peak, unit } };
  });
}
