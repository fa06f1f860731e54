import {
  CatalogRecord,
  hashesOf,
  ScoredRecord,
  scoreRecord,
  surroundingsOf,
} from '../scoring';
import { recordsOf } from './recordsOf';
import { ScanTools } from './ScanTools';
import { Settled } from './settle';
import { selectInTurns } from './turns';
import { differAround, expectedView, present } from './views';

/** Scores everything that has changed, in batches. */
export async function* score(
  { view, ...reading }: Settled,
  tools: ScanTools,
): AsyncGenerator<ScoredRecord[]> {
  const { entities, known, ancestors } = reading;
  const { engine, failures, signal } = tools;
  const expected = expectedView(known);

  /** Nothing is given for what is stored already. */
  const scoreOne = (record: CatalogRecord): ScoredRecord | undefined => {
    const { entityRef } = record.attributes;
    const around = surroundingsOf(record, ancestors.lineageOf(record), view);
    const hashes = hashesOf(record, around, tools);
    return hashes.input === present(known.get(entityRef))?.input
      ? undefined
      : scoreRecord(record, around, {
          ...tools,
          hashes,
          assess: engine.assessEntity,
          onFailure: error => failures.note('score', entityRef, error),
        });
  };

  const suspects = await selectInTurns(
    entities,
    ([entityRef, found]) =>
      found.place !== undefined ||
      differAround(expected, view, entityRef, found),
    signal,
  );
  const refs = suspects.map(([entityRef]) => entityRef);
  for await (const records of recordsOf(reading, refs, tools)) {
    yield records.flatMap(record => scoreOne(record) ?? []);
  }
}
