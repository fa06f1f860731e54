import { prepareCatalog } from '../loading/prepareCatalog.ts';
import type { Platform } from '../platform/Platform.ts';
import {
  withDatabase,
  type PostgresConnection,
} from '../postgres/connection.ts';

const template = 'template_';
const otherPlugins = ['auth', 'catalog', 'permission', 'trials'];

/** More than fit into ten pages, and quick to scan. */
const components = 1200;

/** Makes the databases that each trial gets copies of, with a full catalog. */
export async function prepareTemplate(platform: Platform) {
  await prepareCatalog(platform, template, components);
}

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

/** How many entities there are of the kinds that are scanned. */
export async function countScannable(
  postgres: PostgresConnection,
  databasePrefix: string,
) {
  return withDatabase(postgres, `${databasePrefix}catalog`, async client => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from search
       where key = 'kind' and value <> 'group'`,
    );
    return rows[0].count;
  });
}

/** What components have to survive from now on, as the catalog tells it. */
export async function changeRequirement(
  postgres: PostgresConnection,
  databasePrefix: string,
  entityRefs: readonly string[],
  survives: 'cluster' | 'region',
) {
  await withDatabase(postgres, `${databasePrefix}catalog`, client =>
    client.query(
      `update final_entities set final_entity = jsonb_set(
         final_entity::jsonb,
         '{metadata,annotations,rung.dev/survives}',
         to_jsonb($2::text)
       )::text
       where entity_ref = any($1)`,
      [entityRefs, survives],
    ),
  );
}

/** The catalog finds nothing from now on, and answers so. */
export async function emptyCatalog(
  postgres: PostgresConnection,
  databasePrefix: string,
) {
  await inCatalog(postgres, databasePrefix, [
    'create table search_kept as select * from search',
    'delete from search',
  ]);
}

export async function refillCatalog(
  postgres: PostgresConnection,
  databasePrefix: string,
) {
  await inCatalog(postgres, databasePrefix, [
    'insert into search select * from search_kept',
    'drop table search_kept',
  ]);
}

async function inCatalog(
  postgres: PostgresConnection,
  databasePrefix: string,
  statements: readonly string[],
) {
  await withDatabase(postgres, `${databasePrefix}catalog`, async client => {
    for (const statement of statements) {
      await client.query(statement);
    }
  });
}
