import { ReportCounts } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { joinElements } from '../dialect';

type Findings = ReportCounts['findings'];

/** By the name of the group, how many entities have each finding, by its id. */
type Counted = ReadonlyMap<string | null, ReadonlyMap<string, number>>;

/** Counts findings, and gives those of each group by its name. */
export async function countFindings(
  client: Knex,
  filtered: () => Knex.QueryBuilder,
  grouping: Knex.Raw,
): Promise<(group: string | null) => Findings> {
  const open = await countColumn(client, filtered(), grouping, 'findings');
  const accepted = await countColumn(client, filtered(), grouping, 'accepted');
  return group => mergeFindings(open.get(group), accepted.get(group));
}

/** The findings of all groups together. */
export function sumFindings(groups: readonly Findings[]): Findings {
  const sums: Findings = {};
  for (const group of groups) {
    for (const [id, { open, accepted }] of Object.entries(group)) {
      const sum = sums[id] ?? { open: 0, accepted: 0 };
      sums[id] = { open: sum.open + open, accepted: sum.accepted + accepted };
    }
  }
  return sums;
}

async function countColumn(
  client: Knex,
  filtered: Knex.QueryBuilder,
  grouping: Knex.Raw,
  column: 'findings' | 'accepted',
): Promise<Counted> {
  const rows: { name: string | null; id: string; count: number | string }[] =
    await filtered
      .joinRaw('?', [joinElements(client, `a.${column}`, 'finding')])
      .whereNot(`a.${column}`, '[]')
      .select(client.raw('? as name', [grouping]), 'finding.value as id')
      .count('* as count')
      .groupByRaw('1, 2');
  const groups = new Map<string | null, Map<string, number>>();
  for (const { name, id, count } of rows) {
    const group = groups.get(name) ?? new Map<string, number>();
    groups.set(name, group.set(id, Number(count)));
  }
  return groups;
}

function mergeFindings(
  open: ReadonlyMap<string, number> = new Map(),
  accepted: ReadonlyMap<string, number> = new Map(),
): Findings {
  const ids = [...new Set([...open.keys(), ...accepted.keys()])].sort();
  return Object.fromEntries(
    ids.map(id => [
      id,
      { open: open.get(id) ?? 0, accepted: accepted.get(id) ?? 0 },
    ]),
  );
}
