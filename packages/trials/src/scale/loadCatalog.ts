import { loadDirectly } from '../loading/loadDirectly.ts';
import { makeTables } from '../loading/makeTables.ts';
import { say } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import { withOwnRelations } from '../synthetic/relations.ts';
import { syntheticCatalog } from '../synthetic/syntheticCatalog.ts';

/** What the plugin and the figures beside it search for; all else is left out. */
const indexed = new Set([
  'kind',
  'metadata.uid',
  'metadata.name',
  'metadata.namespace',
  'metadata.labels.acme.com/confidential',
  'spec.type',
  'relations.ownedby',
]);
const progressSteps = 100_000;

/**
 * Writes a catalog straight into its tables, one entity after the other, so that
 * this program stays small. Answers some names of components.
 */
export async function loadCatalog(
  platform: Platform,
  databasePrefix: string,
  components: number,
): Promise<string[]> {
  say(`Writing a catalog around ${components} components`);
  await makeTables(platform, databasePrefix);
  const names: string[] = [];
  const every = Math.ceil(components / 1000);
  let seen = 0;
  function* entities() {
    for (const entity of syntheticCatalog(components)) {
      if (entity.kind === 'Component' && seen++ % every === 0) {
        names.push(entity.metadata.name);
      }
      yield entity;
    }
  }
  let next = progressSteps;
  await loadDirectly(
    platform.postgres,
    `${databasePrefix}catalog`,
    withOwnRelations(entities()),
    loaded => {
      if (loaded >= next) {
        say(`  ${loaded} entities written`);
        next += progressSteps;
      }
    },
    key => indexed.has(key.toLowerCase()),
  );
  return names;
}
