import { Loss } from '../admission';
import { Reading } from './Reading';

/** What is known to be in the catalog, and what of it was not found there. */
export function lossOf({ known, entities, unread }: Reading): Loss {
  const loss = {
    known: 0,
    missing: new Array<string>(),
    missedBefore: new Set<string>(),
  };
  for (const [entityRef, { gone, missed }] of known) {
    if (gone) {
      continue;
    }
    loss.known++;
    if (missed) {
      loss.missedBefore.add(entityRef);
    }
    if (!entities.has(entityRef) && !unread.has(entityRef)) {
      loss.missing.push(entityRef);
    }
  }
  return loss;
}
