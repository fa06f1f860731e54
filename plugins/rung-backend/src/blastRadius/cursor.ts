import { badCursor, decodeCursor, encodeCursor, isWithin } from '../cursor';

/** More entities than any catalog has. */
const MOST_ENTITIES = 100_000_000;

/** A place among the entities of a blast radius: how many are before it. */
export function writeBlastCursor(passed: number): string {
  return encodeCursor([passed]);
}

/** @throws InputError if no page of them can have given it */
export function readBlastCursor(cursor: string): number {
  const [passed] = decodeCursor(cursor);
  if (!isWithin(passed, 0, MOST_ENTITIES) || !Number.isInteger(passed)) {
    throw badCursor('a blast radius', 'it holds no place among its entities');
  }
  return passed;
}
