import {
  couldLeaveOf,
  freeClusters,
  Placed,
  priced,
  Prices,
  UnitCount,
  UnitKind,
  unitKinds,
} from '@rung/backstage-plugin-rung-common';
import {
  SpendCounts,
  SpendGroup,
  SpendUnits,
} from '@rung/backstage-plugin-rung-common/wire';
import { StoredSpend, StoredSpendGroup } from '../database';

/** What a reader may be told of clusters, and the prices to tell. */
export interface SpendReader {
  /** Whether they see all of the catalog, and so all that needs a cluster. */
  seesEverything: boolean;
  /** Whether they may know what clusters are called. */
  knowsClusters: boolean;
  prices: Prices | undefined;
}

/** What could go and what closing gaps would take, each cluster counted once. */
export function spendOf(
  stored: StoredSpend,
  reader: SpendReader,
): { totals: SpendCounts; groups?: SpendGroup[] } {
  const free = new Set(freeClusters(stored.placed, stored.spared));
  const placed = new Map(stored.placed.map(one => [one.entityRef, one]));
  const countsOf = (group: StoredSpendGroup): SpendCounts =>
    countGroup(group, { free, placed, reader });
  return {
    totals: countsOf(stored.totals),
    groups: stored.groups
      ?.map(({ name, ...group }) => ({ name, ...countsOf(group) }))
      .filter(hasAnything)
      .sort(mostFirst),
  };
}

function countGroup(
  { total, fits, couldGo, closing, leaving, spared }: StoredSpendGroup,
  {
    free,
    placed,
    reader: { seesEverything, knowsClusters, prices },
  }: {
    free: ReadonlySet<string>;
    placed: ReadonlyMap<string, Placed>;
    reader: SpendReader;
  },
): SpendCounts {
  const members = leaving.flatMap(
    ({ entityRef }) => placed.get(entityRef) ?? [],
  );
  const spareable = freeClusters(members, spared, free);
  const freed = spareable.filter(cluster => free.has(cluster));
  const unnamed = leaving.reduce((sum, { entityRef, count }) => {
    const member = placed.get(entityRef);
    return sum + count - (member ? couldLeaveOf(member) : 0);
  }, 0);
  const going = (seesEverything ? freed : spareable).length + unnamed;
  const withPrices = (units: UnitCount[]): SpendUnits => ({
    units,
    priced: prices && priced(units, prices),
  });
  return {
    total,
    overBuilt: fits['over-built'],
    underBuilt: fits['under-built'],
    unknown: fits.unknown,
    couldGo: withPrices(withClusters(couldGo, going)),
    clusters: {
      noLongerNeeded: spareable.length,
      free: seesEverything ? freed.length : undefined,
      freeNames: seesEverything && knowsClusters ? freed : undefined,
      unnamed,
    },
    closing: withPrices(closing),
  };
}

/** The units with as many clusters as there are, each counted once. */
function withClusters(units: readonly UnitCount[], clusters: number) {
  return unitKinds.flatMap((kind): UnitCount[] => {
    const count = kind === 'cluster' ? clusters : countOf(units, kind);
    return count > 0 ? [{ kind, count }] : [];
  });
}

function countOf(units: readonly UnitCount[], kind: UnitKind): number {
  return units.find(unit => unit.kind === kind)?.count ?? 0;
}

function hasAnything({ couldGo, closing, clusters }: SpendGroup): boolean {
  return (
    couldGo.units.length > 0 ||
    closing.units.length > 0 ||
    clusters.noLongerNeeded > 0
  );
}

/** By what could go, then by what closing takes: in money first, then in units. */
function mostFirst(one: SpendGroup, other: SpendGroup): number {
  return (
    compareUnits(one.couldGo, other.couldGo) ||
    compareUnits(one.closing, other.closing) ||
    Number(one.name === undefined) - Number(other.name === undefined) ||
    (String(one.name) < String(other.name) ? -1 : 1)
  );
}

function compareUnits(one: SpendUnits, other: SpendUnits): number {
  const inMoney = (other.priced?.amount ?? 0) - (one.priced?.amount ?? 0);
  return (
    inMoney ||
    unitKinds.reduce(
      (difference, kind) =>
        difference || countOf(other.units, kind) - countOf(one.units, kind),
      0,
    )
  );
}
