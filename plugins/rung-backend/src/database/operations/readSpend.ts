import { Fit, fits, unitKinds } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { SpendQuery, StoredSpend, StoredSpendGroup } from '../types';
import {
  fromUnitColumns,
  unitColumn,
  UnitColumns,
  unitSums,
} from '../unitColumns';
import { Grouped, groupedBy } from './grouping';
import { readPlaced } from './readPlaced';
import { everyPlace, readStatedClusters } from './placingClusters';

interface SumRow extends UnitColumns<number | string> {
  name: string | null;
  total: number | string;
}

type FitColumn = `fit_${Fit}`;

const fitColumns = fits.map(
  fit => `sum(case when a.fit = '${fit}' then 1 else 0 end) as "fit_${fit}"`,
);
const sumColumns = unitSums.flatMap(sum =>
  unitKinds.map(kind => {
    const column = unitColumn(sum, kind);
    return `sum(a.${column}) as "${column}"`;
  }),
);

const noGroup: StoredSpendGroup = {
  total: 0,
  fits: { fits: 0, 'over-built': 0, 'under-built': 0, unknown: 0 },
  couldGo: [],
  closing: [],
  leaving: [],
  spared: [],
};

/**
 * What could go and what closing gaps would take of what a reader may see, and all
 * that tells which clusters of the catalog nobody needs any longer.
 */
export async function readSpend(
  client: Knex,
  query: SpendQuery,
): Promise<StoredSpend> {
  const clusters = await readStatedClusters(client, query);
  const places = everyPlace(client, clusters);
  const whole = groupedBy(client, query, undefined);
  const [totals = noGroup] = await readGroups(client, whole, places);
  return {
    totals,
    groups: query.groupBy
      ? await readGroups(
          client,
          groupedBy(client, query, query.groupBy),
          places,
        )
      : undefined,
    ...(await readPlaced(client, query.visibility, clusters)),
  };
}

async function readGroups(
  client: Knex,
  { filtered, column }: Grouped,
  places: Knex.Raw,
): Promise<StoredSpendGroup[]> {
  const named = client.raw('? as name', [column]);
  const sums: (SumRow & Record<FitColumn, number | string>)[] = await filtered()
    .select(named, client.raw([...fitColumns, ...sumColumns].join(', ')))
    .count('* as total')
    .groupByRaw('1');
  const leaving: { name: string | null; entity_ref: string; count: number }[] =
    await filtered()
      .where('a.could_go_cluster', '>', 0)
      .select(named, 'a.entity_ref', 'a.could_go_cluster as count');
  const spared: { name: string | null; cluster: string }[] = await filtered()
    .joinRaw('join ? on p.entity_ref = a.entity_ref', [places])
    .select(named, 'p.cluster')
    .groupByRaw('1, 2')
    .havingRaw('min(a.could_go_cluster) > 0');
  const leavingOf = byName(leaving);
  const sparedOf = byName(spared);
  return sums.map(row => ({
    name: row.name ?? undefined,
    total: Number(row.total),
    fits: Object.fromEntries(
      fits.map(fit => [fit, Number(row[`fit_${fit}`])]),
    ) as Record<Fit, number>,
    couldGo: fromUnitColumns(row, 'couldGo'),
    closing: fromUnitColumns(row, 'closing'),
    leaving: (leavingOf.get(row.name) ?? []).map(
      ({ entity_ref: entityRef, count }) => ({ entityRef, count }),
    ),
    spared: (sparedOf.get(row.name) ?? []).map(({ cluster }) => cluster),
  }));
}

function byName<TRow extends { name: string | null }>(
  rows: readonly TRow[],
): Map<string | null, TRow[]> {
  const grouped = new Map<string | null, TRow[]>();
  for (const row of rows) {
    const group = grouped.get(row.name);
    if (group) {
      group.push(row);
    } else {
      grouped.set(row.name, [row]);
    }
  }
  return grouped;
}
