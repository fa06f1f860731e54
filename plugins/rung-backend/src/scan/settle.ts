import { Dependency } from '@rung/backstage-plugin-rung-common';
import { CatalogRecord, optionsFor, surroundingsOf, View } from '../scoring';
import { Reading } from './Reading';
import { recordsOf } from './recordsOf';
import { ScanTools } from './ScanTools';
import { selectInTurns } from './turns';
import { differInTeams, expectedView, foundView } from './views';

/** A reading in which it is certain what each entity draws on. */
export interface Settled extends Reading {
  view: View;
}

/** Finds out what those that depend on others have to know of them. */
export async function settle(
  reading: Reading,
  tools: ScanTools,
): Promise<Settled> {
  const { entities, known, ancestors } = reading;
  const settled = new Map<string, Dependency>();
  const view = foundView(reading, settled);
  const expected = expectedView(known);
  const place = (record: CatalogRecord): Dependency => {
    const around = surroundingsOf(record, ancestors.lineageOf(record), view);
    try {
      return tools.engine.assessDependency(
        record.entity,
        optionsFor(record, around, tools),
      );
    } catch {
      // A fault of the engine: it is told of when the entity itself is scored.
      return { entityRef: record.attributes.entityRef };
    }
  };

  const unsettled = await selectInTurns(
    dependedUpon(reading),
    entityRef => {
      const found = entities.get(entityRef);
      return (
        found !== undefined &&
        (found.place !== undefined ||
          differInTeams(expected, view, found.standsOn))
      );
    },
    tools.signal,
  );
  for await (const records of recordsOf(reading, unsettled, tools)) {
    for (const record of records) {
      settled.set(record.attributes.entityRef, place(record));
    }
  }
  return { ...reading, view };
}

/** The refs of all that others depend on, whether they were read or not. */
function dependedUpon({ entities }: Reading): Set<string> {
  const targets = new Set<string>();
  for (const { dependsOn } of entities.values()) {
    for (const target of dependsOn) {
      targets.add(target);
    }
  }
  return targets;
}
