import { ChangeCounts } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { ChangesQuery } from '../types';
import { firstRows, movedRows } from './movedRows';

/** What an entity was before its first move and is after its last, as `m`. */
const conditions = {
  higher: 'm.after_rung > m.before_rung',
  lower: 'm.after_rung < m.before_rung',
  underBuilt: becomes('fit', 'under-built'),
  overBuilt: becomes('fit', 'over-built'),
  fits: `m.after_fit = 'fits' and m.before_fit in ('under-built', 'over-built')`,
  stated: `m.before_status = 'unassessed' and m.after_status in ('incomplete', 'assessed')`,
  left: 'm.before_status is not null and m.after_status is null',
  returned: 'm.before_status is null and m.after_status is not null',
} as const satisfies Partial<Record<keyof ChangeCounts, string>>;

type Condition = keyof typeof conditions;
type CountRow = Record<Condition | 'changes' | 'entities', number | string>;

function becomes(column: string, value: string): string {
  return `m.after_${column} = '${value}' and m.before_${column} <> '${value}'`;
}

/** Of these words, all that an entity had at its first move, or its last. */
function atEnds(columns: readonly string[]): string[] {
  return columns.flatMap(column => [
    `max(case when nth = 1 then before_${column} end) as before_${column}`,
    `max(case when nth_last = 1 then after_${column} end) as after_${column}`,
  ]);
}

/** How many entities moved, each as a whole, however often it did. */
export async function countChanges(
  client: Knex,
  query: ChangesQuery,
): Promise<ChangeCounts> {
  const ranked = movedRows(client, query).select(
    'h.entity_ref',
    'h.before_status',
    'h.before_rung',
    'h.before_fit',
    'h.after_status',
    'h.after_rung',
    'h.after_fit',
    client.raw(
      'row_number() over (partition by h.entity_ref order by h.at, h.id) as nth',
    ),
    client.raw(
      'row_number() over (partition by h.entity_ref order by h.at desc, h.id desc) as nth_last',
    ),
  );
  const moved = client
    .from(ranked.as('r'))
    .groupBy('entity_ref')
    .select(
      client.raw('count(*) as changes'),
      client.raw(atEnds(['status', 'rung', 'fit']).join(', ')),
    );
  const [row]: CountRow[] = await client
    .from(moved.as('m'))
    .select(client.raw('coalesce(sum(m.changes), 0) as changes'))
    .count('* as entities')
    .select(
      Object.entries(conditions).map(([name, condition]) =>
        client.raw(
          `coalesce(sum(case when ${condition} then 1 else 0 end), 0) as "${name}"`,
        ),
      ),
    );
  const [{ first }] = await firstRows(client, query).count('* as first');
  return { ...numbersOf(row), first: Number(first) };
}

/** PostgreSQL sends large counts as text. */
function numbersOf(row: CountRow): Omit<ChangeCounts, 'first'> {
  return Object.fromEntries(
    Object.entries(row).map(([name, count]) => [name, Number(count)]),
  ) as Omit<ChangeCounts, 'first'>;
}
