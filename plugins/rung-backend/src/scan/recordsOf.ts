import { CatalogRecord } from '../scoring';
import { Reading } from './Reading';
import { RecordReader } from './RecordReader';

/**
 * The records of entities, in batches: those put aside, and those read again
 * that did not seem to have changed when they were read.
 */
export async function* recordsOf(
  { entities, kept }: Reading,
  entityRefs: readonly string[],
  { reader, signal }: { reader: RecordReader; signal: AbortSignal },
): AsyncGenerator<CatalogRecord[]> {
  const places = new Set<number>();
  const unkept: string[] = [];
  for (const entityRef of entityRefs) {
    const place = entities.get(entityRef)?.place;
    if (place === undefined) {
      unkept.push(entityRef);
    } else {
      places.add(place);
    }
  }
  for await (const records of kept.read(places)) {
    signal.throwIfAborted();
    yield records;
  }
  yield* reader.byRefs(unkept);
}
