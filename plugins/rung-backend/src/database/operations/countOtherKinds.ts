import {
  AssessmentFilters,
  everyKind,
} from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';

/** How many of each kind pass all filters but the one by kind. */
export async function countOtherKinds(
  filtered: (filters: AssessmentFilters) => Knex.QueryBuilder,
  { kind, ...filters }: AssessmentFilters,
): Promise<Record<string, number>> {
  if (kind === undefined || kind.includes(everyKind)) {
    return {};
  }
  const rows: { kind: string; count: number | string }[] = await filtered(
    filters,
  )
    .whereRaw(
      `lower(a.kind) not in (${kind.map(() => 'lower(?)').join(', ')})`,
      kind,
    )
    .select('a.kind')
    .count('* as count')
    .groupBy('a.kind')
    .orderBy('a.kind');
  return Object.fromEntries(rows.map(row => [row.kind, Number(row.count)]));
}
