import { resiliencePath, rungs } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentOrder,
  reportedStatuses,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  badCursor,
  decodeCursor,
  encodeCursor,
  isText,
  isTime,
  isWithin,
} from '../cursor';
import { ListPosition, NO_HEADROOM } from '../database';
import { MOST_FINDING_WEIGHT } from '../scoring';

type Order = 'asc' | 'desc';

/** What is unassessed is ordered as if it were on a rung below all. */
const rungValues: readonly unknown[] = [0, ...rungs.map(({ rung }) => rung)];

/** What a list is ordered by, and what of it a cursor may hold. */
const values: Record<
  AssessmentOrder,
  { name: string; isValue(value: unknown): boolean }
> = {
  name: { name: 'a name', isValue: isText },
  changed: { name: 'a time of the years 1970 to 9999', isValue: isTime },
  rung: { name: 'a rung', isValue: value => rungValues.includes(value) },
  // Steps of the resilience path, and what stands for none of them.
  excess: {
    name: 'a number of steps',
    isValue: value =>
      Number.isInteger(value) &&
      isWithin(value, -resiliencePath.length, resiliencePath.length),
  },
  owner: { name: 'an owner', isValue: isText },
  status: {
    name: 'a place in the order of statuses',
    isValue: value =>
      Number.isInteger(value) &&
      isWithin(value, 0, reportedStatuses.length - 1),
  },
  findings: {
    name: 'a weight of findings',
    isValue: value =>
      Number.isInteger(value) && isWithin(value, 0, MOST_FINDING_WEIGHT),
  },
  'could-go': {
    name: 'a weight of what could go',
    isValue: value => isWithin(value, 0, Number.MAX_VALUE),
  },
  nearing: {
    name: 'a weight of what is nearing',
    isValue: value => Number.isInteger(value) && isWithin(value, 0, 1e9),
  },
  guesses: {
    name: 'a number of guesses',
    isValue: value => Number.isInteger(value) && isWithin(value, 0, 1e9),
  },
  headroom: {
    name: 'a headroom',
    isValue: value => isWithin(value, -1, NO_HEADROOM),
  },
};

/** A place in a list, as the text that the next request brings back. */
export function writeCursor(
  { value, entityRef }: ListPosition,
  orderBy: AssessmentOrder,
  order: Order,
): string {
  return encodeCursor([orderBy, order, value, entityRef]);
}

/**
 * Reads a cursor back, and checks all that it holds.
 *
 * @throws InputError if it does not belong to a list in this order
 */
export function readCursor(
  cursor: string,
  orderBy: AssessmentOrder,
  order: Order,
): ListPosition {
  const [writtenOrderBy, writtenOrder, value, entityRef] = decodeCursor(cursor);
  const refuse = (what: string) => badCursor('a list in this order', what);
  if (writtenOrderBy !== orderBy || writtenOrder !== order) {
    throw refuse(`it is of no list by ${orderBy}, ${order}`);
  }
  if (!isText(entityRef)) {
    throw refuse('it holds no entity ref');
  }
  const { name, isValue } = values[orderBy];
  if (!isValue(value)) {
    throw refuse(`what it holds is not ${name}`);
  }
  return { value: value as ListPosition['value'], entityRef };
}
