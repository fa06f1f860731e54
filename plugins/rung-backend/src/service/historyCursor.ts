import {
  badCursor,
  decodeCursor,
  encodeCursor,
  isTime,
  isWithin,
} from '../cursor';
import { HistoryPosition } from '../database';

/** An entity changes once or twice in one write, and not at all otherwise. */
const MOST_AT_ONCE = 100;

/**
 * A place in a history. It is made of what every reader of it is shown: a
 * number of the table would tell how much changes that they may not see.
 */
export function writeHistoryCursor({ at, passed }: HistoryPosition): string {
  return encodeCursor([at, passed]);
}

/**
 * Reads one back, and checks all that it holds.
 *
 * @throws InputError if no page of a history can have given it
 */
export function readHistoryCursor(cursor: string): HistoryPosition {
  const [at, passed] = decodeCursor(cursor);
  if (!isTime(at)) {
    throw badCursor(
      'this history',
      'it holds no time of the years 1970 to 9999',
    );
  }
  if (!isWithin(passed, 0, MOST_AT_ONCE) || !Number.isInteger(passed)) {
    throw badCursor('this history', 'it holds no number of changes');
  }
  return { at, passed };
}
