import { setTimeout as delay } from 'node:timers/promises';
import { withDatabase, type PostgresConnection } from '../platform/postgres.ts';

const tables = [
  'assessments',
  'assessment_details',
  'history',
  'preview_inputs',
];
// A connection hands in its counts once it has been idle for so long.
const idleSeconds = 11;

/** How many rows of the plugin's tables were ever written, as the database has counted. */
export async function countWrites(
  postgres: PostgresConnection,
  database: string,
): Promise<number> {
  await delay(idleSeconds * 1000);
  return withDatabase(postgres, database, async client => {
    const { rows } = await client.query<{ writes: string }>(
      `select sum(n_tup_ins + n_tup_upd + n_tup_del) as writes
       from pg_stat_user_tables where relname = any($1)`,
      [tables],
    );
    return Number(rows[0].writes);
  });
}
