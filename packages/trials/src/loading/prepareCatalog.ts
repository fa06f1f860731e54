import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutScans } from '../platform/backendConfig.ts';
import { say } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import { onceTrue, waitFor } from '../platform/waiting.ts';
import { withDatabase } from '../platform/postgres.ts';
import { addRelations } from '../synthetic/relations.ts';
import { syntheticCatalog } from '../synthetic/syntheticCatalog.ts';
import { loadDirectly } from './loadDirectly.ts';
import { makeTables } from './makeTables.ts';

// What the catalog's own processing takes seconds for, not minutes.
const mostProvided = 1000;
const mostSeconds = 300;
const percentSteps = 25;

/** Fills the catalog of a database prefix, and answers the names of its components. */
export async function prepareCatalog(
  platform: Platform,
  databasePrefix: string,
  components: number,
): Promise<string[]> {
  const entities = [...syntheticCatalog(components)];
  if (components <= mostProvided) {
    await provide(platform, databasePrefix, entities);
  } else {
    await load(platform, databasePrefix, entities);
  }
  return entities
    .filter(({ kind }) => kind === 'Component')
    .map(({ metadata }) => metadata.name);
}

type Entities = Parameters<typeof addRelations>[0];

/** As in real life: a provider hands them over, and the catalog processes and stitches them. */
async function provide(
  platform: Platform,
  databasePrefix: string,
  entities: Entities,
) {
  say(`Providing the catalog with ${entities.length} entities`);
  const file = join(platform.folder, `${databasePrefix}entities.json`);
  writeFileSync(file, JSON.stringify(entities));
  const backend = await platform.startBackend({
    name: `${databasePrefix}provider`,
    databasePrefix,
    config: [withoutScans, { trials: { entities: file } }],
  });
  await backend.ready();
  await withDatabase(
    platform.postgres,
    `${databasePrefix}catalog`,
    async client => {
      await waitFor('all are processed', mostSeconds, async () => {
        const { rows } = await client.query<{ done: boolean }>(
          `select (select count(*) from final_entities) = $1
             and not exists (select from stitch_queue) as done`,
          [entities.length],
        );
        return onceTrue(rows[0].done);
      });
      await client.query('analyze');
    },
  );
  await backend.stop();
}

async function load(
  platform: Platform,
  databasePrefix: string,
  entities: Entities,
) {
  say(`Loading ${entities.length} entities into the catalog's database`);
  await makeTables(platform, databasePrefix);
  let next = percentSteps;
  await loadDirectly(
    platform.postgres,
    `${databasePrefix}catalog`,
    addRelations(entities),
    loaded => {
      if (loaded >= (entities.length * next) / 100) {
        say(`  ${next} % loaded`);
        next += percentSteps;
      }
    },
  );
}
