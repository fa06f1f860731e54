import { MatrixCount } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';

/** Counts what is needed against what is built, where both are known. */
export async function countMatrix(
  filtered: Knex.QueryBuilder,
): Promise<MatrixCount[]> {
  const rows: (Omit<MatrixCount, 'count'> & { count: number | string })[] =
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
