import { Threshold, Unit } from '../thresholds/types';
import { describeAmount } from './describe';
import { fillIn } from './fillIn';

/**
 * What is left up to a threshold, as people count it. `more`: so many more of what
 * is counted pass it, and `limit` is the last number that does not. `limit`: the
 * number is that last one. `higher` and `lower`: the number lies on the threshold,
 * and any that is higher or lower passes it. `present`: there is no more to say
 * than what it is today.
 *
 * @public
 */
export type HeadroomLeft =
  | { type: 'more'; limit: number; more: number }
  | { type: 'limit' }
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
    return present === limit
      ? { type: 'limit' }
      : { type: 'more', limit, more: limit + 1 - present };
  }
  if (present !== amount) {
    return { type: 'present' };
  }
  return { type: rises ? 'higher' : 'lower' };
}

/**
 * What is left up to a threshold, in English, by the type of {@link HeadroomLeft}:
 * one sentence each.
 *
 * @public
 */
export const headroomSentences = {
  more: '{{present}} of {{limit}} today: {{more}} more call for rung {{rung}}.',
  limit:
    '{{present}} today, the most without rung {{rung}}: one more calls for it.',
  higher: '{{present}} today: any higher number calls for rung {{rung}}.',
  lower: '{{present}} today: any lower number calls for rung {{rung}}.',
  present: '{{present}} today; past the threshold, rung {{rung}}.',
} as const satisfies Readonly<Record<HeadroomLeft['type'], string>>;

/**
 * What is left up to a threshold, in English: `4 of 5 today: 2 more call for rung
 * 4.`
 */
export function headroomText(present: number, threshold: Threshold): string {
  const { unit, rung } = threshold;
  const left = headroomLeft(present, threshold);
  return fillIn(headroomSentences[left.type], {
    ...(left.type === 'more' && {
      limit: String(left.limit),
      more: String(left.more),
    }),
    present: describeAmount(present, unit),
    rung: String(rung),
  });
}
