import { Threshold, Unit } from '../thresholds/types';
import { writeAmount } from './notation';

/**
 * What is left up to a threshold, as people count it. `more`: so many more of what
 * is counted pass it, and `limit` is the last number that does not. `higher` and
 * `lower`: the number lies on the threshold, and any that is higher or lower
 * passes it. `present`: there is no more to say than what it is today.
 *
 * @public
 */
export type HeadroomLeft =
  | { type: 'more'; limit: number; more: number }
  | { type: 'higher' }
  | { type: 'lower' }
  | { type: 'present' };

const counted: ReadonlySet<Unit> = new Set<Unit>([
  'pods',
  'nodes',
  'places',
  'regions',
  'teams',
]);

/**
 * What is left from a number, which has not passed the threshold, up to it.
 *
 * @public
 */
export function headroomLeft(
  present: number,
  { relation, amount, unit }: Omit<Threshold, 'rung'>,
): HeadroomLeft {
  const rises = relation === 'above' || relation === 'at-least';
  if (counted.has(unit) && rises) {
    const limit =
      relation === 'above' ? Math.floor(amount) : Math.ceil(amount) - 1;
    return { type: 'more', limit, more: limit + 1 - present };
  }
  if (present !== amount) {
    return { type: 'present' };
  }
  return { type: rises ? 'higher' : 'lower' };
}

/**
 * What is left up to a threshold, in English and without a full stop: `4 of 5
 * today: 2 more call for rung 4`.
 */
export function headroomText(present: number, threshold: Threshold): string {
  const { unit, rung } = threshold;
  const today =
    unit === 'ratio'
      ? `${writeAmount(Number(present.toFixed(2)), unit)} times today`
      : `${writeAmount(present, unit)} today`;
  const left = headroomLeft(present, threshold);
  switch (left.type) {
    case 'more':
      return `${present} of ${left.limit} today: ${left.more} more ${
        left.more === 1 ? 'calls' : 'call'
      } for rung ${rung}`;
    case 'present':
      return today;
    default:
      return `${today}: any ${left.type} number calls for rung ${rung}`;
  }
}
