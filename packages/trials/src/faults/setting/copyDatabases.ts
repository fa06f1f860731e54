import {
  withDatabase,
  type PostgresConnection,
} from '../../platform/postgres.ts';

/** How the databases are called that each trial gets copies of. */
export const template = 'template_';
const otherPlugins = ['auth', 'catalog', 'permission', 'trials'];

/**
 * Gives a trial copies of all databases but the plugin's own, which is not there
 * yet. Other plugins do not endure several replicas at once on an empty one.
 */
export async function copyDatabases(
  postgres: PostgresConnection,
  databasePrefix: string,
) {
  await withDatabase(postgres, 'postgres', async client => {
    for (const plugin of otherPlugins) {
      await client.query(
        `create database "${databasePrefix}${plugin}"
         template "${template}${plugin}"`,
      );
    }
  });
}
