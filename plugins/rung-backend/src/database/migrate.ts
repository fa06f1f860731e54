import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { isPostgres } from './dialect';

const directory = resolvePackagePath(
  '@rung/backstage-plugin-rung-backend',
  'migrations',
);

/**
 * Brings the tables up to date. Replicas that start at once wait for each
 * other: the lock of Knex is not enough for an empty database, because it is
 * in a table that both of them would create.
 */
export async function migrate(client: Knex): Promise<void> {
  await client.transaction(async transaction => {
    if (isPostgres(client)) {
      await transaction.raw(
        `select pg_advisory_xact_lock(hashtext('rung-migrations'))`,
      );
    }
    await transaction.migrate.latest({ directory });
  });
}
