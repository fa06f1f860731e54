import { InputError } from '@backstage/errors';

/** Longer than any entity ref, and no work to compare. */
const LONGEST_TEXT = 256;
/** What every database takes for a time, and any clock has ever shown. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(9999, 11, 31);

/** A place in what is read page by page, as the next request brings it back. */
export function encodeCursor(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** What a cursor holds; nothing if it is none. It is anybody's text by now. */
export function decodeCursor(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    );
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** PostgreSQL knows no character 0. */
export function isText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_TEXT &&
    !value.includes('\0')
  );
}

/** A time as the pages give it, and nothing else that is a date. */
export function isTime(value: unknown): value is string {
  const time = isText(value) ? Date.parse(value) : NaN;
  return (
    time >= EARLIEST && time <= LATEST && new Date(time).toISOString() === value
  );
}

/** A number of a range, which what is not finite is of none. */
export function isWithin(
  value: unknown,
  lowest: number,
  highest: number,
): value is number {
  return typeof value === 'number' && value >= lowest && value <= highest;
}

/** Says what is wrong with a cursor, and what to do without it. */
export function badCursor(pages: string, what: string): InputError {
  return new InputError(
    `The cursor is not one that a page of ${pages} has given: ${what}; leave it out for the first page`,
  );
}
