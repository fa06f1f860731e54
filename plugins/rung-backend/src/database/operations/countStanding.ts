import { StandingCount } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';

/** Counts what is required against what stands, where both are known. */
export async function countStanding(
  filtered: Knex.QueryBuilder,
): Promise<StandingCount[]> {
  const rows: (Omit<StandingCount, 'count'> & { count: number | string })[] =
    await filtered
      .whereNotNull('a.resilience')
      .whereNotNull('a.built')
      .select('a.resilience', 'a.built')
      .count('* as count')
      .groupBy('a.resilience', 'a.built')
      .orderBy(['a.resilience', 'a.built']);
  return rows.map(({ resilience, built, count }) => ({
    resilience,
    built,
    count: Number(count),
  }));
}
