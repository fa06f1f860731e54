import { InputError } from '@backstage/errors';
import {
  AssessmentOrder,
  resiliencePath,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { ListPosition } from '../database';

type Order = 'asc' | 'desc';

/** What is unassessed is ordered as if it were on a rung below all. */
const rungValues: readonly unknown[] = [0, ...rungs.map(({ rung }) => rung)];

/** Steps of the resilience path, and what stands for none of them. */
function isExcess(value: unknown): boolean {
  return (
    Number.isInteger(value) && Math.abs(Number(value)) <= resiliencePath.length
  );
}

/** A place in a list, as the text that the next request brings back. */
export function writeCursor(
  position: ListPosition,
  orderBy: AssessmentOrder,
  order: Order,
): string {
  const { value, entityRef } = position;
  return Buffer.from(
    JSON.stringify([orderBy, order, value, entityRef]),
  ).toString('base64url');
}

/**
 * Reads a cursor back. It is anybody's text by now, and is checked as such.
 *
 * @throws InputError if it does not belong to a list in this order
 */
export function readCursor(
  cursor: string,
  orderBy: AssessmentOrder,
  order: Order,
): ListPosition {
  const [writtenOrderBy, writtenOrder, value, entityRef] = parse(cursor);
  if (
    writtenOrderBy !== orderBy ||
    writtenOrder !== order ||
    !isText(entityRef) ||
    !isValue(value, orderBy)
  ) {
    throw new InputError(
      'The cursor is not one that a page of a list in this order has given; leave it out for the first page',
    );
  }
  return { value, entityRef };
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    );
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function isValue(
  value: unknown,
  orderBy: AssessmentOrder,
): value is ListPosition['value'] {
  switch (orderBy) {
    case 'name':
      return isText(value);
    case 'changed':
      return isTime(value);
    case 'rung':
      return rungValues.includes(value);
    case 'excess':
      return isExcess(value);
    default:
      return typeof value === 'number';
  }
}

/** PostgreSQL knows no character 0. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

/** As {@link writeCursor} is given them, and nothing else that is a date. */
function isTime(value: unknown): boolean {
  const time = new Date(isText(value) ? value : NaN);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
}
