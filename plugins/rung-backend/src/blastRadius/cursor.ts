import { badCursor, decodeCursor, encodeCursor, isText } from '../cursor';
import { BlastPlace } from './BlastOrder';
import { ranks } from './selection';

/** A place among the entities of a blast radius, as the next request brings it back. */
export function writeBlastCursor({ rank, entityRef }: BlastPlace): string {
  return encodeCursor([rank, entityRef]);
}

/** @throws InputError if no page of them can have given it */
export function readBlastCursor(cursor: string): BlastPlace {
  const [rank, entityRef] = decodeCursor(cursor);
  if (typeof rank !== 'number' || !ranks.includes(rank) || !isText(entityRef)) {
    throw badCursor('a blast radius', 'it holds no place among its entities');
  }
  return { rank, entityRef };
}
