import { Loss } from '../admission';
import { KnownEntity } from '../database';

/** What is known to be in the catalog, and what of it was not found there. */
export function lossOf(
  known: ReadonlyMap<string, KnownEntity>,
  isFound: (entityRef: string) => boolean,
): Loss {
  const present = [...known].filter(([, { gone }]) => !gone);
  return {
    known: present.length,
    missing: present.flatMap(([ref]) => (isFound(ref) ? [] : ref)),
    missedBefore: new Set(
      present.flatMap(([ref, { missed }]) => (missed ? ref : [])),
    ),
  };
}
