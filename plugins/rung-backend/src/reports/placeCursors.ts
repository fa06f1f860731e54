import {
  badCursor,
  decodeCursor,
  encodeCursor,
  isText,
  isTime,
  isWithin,
} from '../cursor';
import { ChangePosition, ProblemPosition } from '../database';

/** An entity changes once in one write. */
const MOST_AT_ONCE = 100;
/** More problems than are kept of one entity. */
const MOST_PROBLEMS = 1000;

/**
 * A place among changes. It is made of what every reader of it is shown: a number
 * of the table would tell how much changes that they may not see.
 */
export function writeChangeCursor({
  at,
  entityRef,
  passed,
}: ChangePosition): string {
  return encodeCursor([at, entityRef, passed]);
}

/** @throws InputError if no page of changes can have given it */
export function readChangeCursor(cursor: string): ChangePosition {
  const [at, entityRef, passed] = decodeCursor(cursor);
  if (
    !isTime(at) ||
    !isText(entityRef) ||
    !isWithin(passed, 0, MOST_AT_ONCE) ||
    !Number.isInteger(passed)
  ) {
    throw badCursor('these changes', 'it holds no place among them');
  }
  return { at, entityRef, passed };
}

/** A place among problems. */
export function writeProblemCursor({
  entityRef,
  position,
}: ProblemPosition): string {
  return encodeCursor([entityRef, position]);
}

/** @throws InputError if no page of problems can have given it */
export function readProblemCursor(cursor: string): ProblemPosition {
  const [entityRef, position] = decodeCursor(cursor);
  if (
    !isText(entityRef) ||
    !isWithin(position, 0, MOST_PROBLEMS) ||
    !Number.isInteger(position)
  ) {
    throw badCursor('these problems', 'it holds no place among them');
  }
  return { entityRef, position };
}
