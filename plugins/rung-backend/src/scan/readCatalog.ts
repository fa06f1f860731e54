import { CatalogRecord, hashesOf, standsOn, surroundingsOf } from '../scoring';
import { Ancestors } from './Ancestors';
import { KeptRecords } from './KeptRecords';
import { Found, Known, Reading } from './Reading';
import { ScanTools } from './ScanTools';
import { expectedView, present } from './views';

/** Others inherit from these, so that they are read before all others. */
const ancestorKinds = ['domain', 'system'];

/** Most entities are as they were, and depend on nothing. */
const unchangedAlone: Found = {
  dependsOn: [],
  standsOn: [],
  teams: [],
  isCluster: false,
};

/**
 * Reads all of the catalog, and puts aside what seems to have changed. An
 * entity that is removed and registered again meanwhile is read twice: the later
 * one counts.
 */
export async function readCatalog(
  known: Known,
  tools: ScanTools,
  options: {
    /** The kinds of entities that are assessed. */
    kinds: readonly string[];
    /** Called after each page, with how many entities were found by then. */
    onPage: (found: number) => Promise<void>;
  },
): Promise<Reading> {
  const { reader } = tools;
  const { kinds, onPage } = options;
  const ancestors = Ancestors.create();
  const kept = KeptRecords.create();
  const entities = new Map<string, Found>();
  const expected = expectedView(known);

  /** Whether an entity changed is certain only once all that it draws on is read. */
  const seemsChanged = (record: CatalogRecord): boolean => {
    const before = present(known.get(record.attributes.entityRef));
    if (!before) {
      return true;
    }
    const lineage = ancestors.lineageOf(record);
    const around = surroundingsOf(record, lineage, expected);
    return before.input !== hashesOf(record, around, tools).input;
  };
  const add = (record: CatalogRecord): void => {
    const { attributes, dependsOn, isCluster } = record;
    const grounds = standsOn(record);
    const place = seemsChanged(record) ? kept.add(record) : undefined;
    entities.set(
      attributes.entityRef,
      place === undefined && grounds.length === 0 && !isCluster
        ? unchangedAlone
        : {
            dependsOn,
            standsOn: grounds,
            teams: contendersOf(record),
            isCluster,
            place,
          },
    );
  };

  const assessed = kinds.map(kind => kind.toLowerCase());
  for await (const records of reader.pages(ancestorKinds)) {
    records.forEach(record => ancestors.add(record));
  }
  for (const record of ancestors.records()) {
    if (assessed.includes(record.attributes.kind.toLowerCase())) {
      add(record);
    }
  }
  const others = assessed.filter(kind => !ancestorKinds.includes(kind));
  for await (const records of reader.pages(others)) {
    records.forEach(add);
    await onPage(entities.size);
  }
  return { known, entities, ancestors, kept, unread: reader.unread };
}

/** Components contend for clusters; what else stands on one is no team's work. */
function contendersOf(record: CatalogRecord): string[] {
  const { kind, owners } = record.attributes;
  return kind.toLowerCase() === 'component' && standsOn(record).length > 0
    ? owners
    : [];
}
