import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { say } from '../platform/launcher.ts';
import { syntheticCatalog } from '../synthetic/syntheticCatalog.ts';
import { entitiesToWarm } from './warmth.ts';
import type { ProcessorCost } from './CatalogCost.ts';

const packageName = '@rung/backstage-plugin-catalog-backend-module-rung';
/** As many as the catalog itself processes at once. */
const atOnce = 10;

/** Answers at once from what it was given. */
class CountingCatalog {
  private readonly byRef: ReadonlyMap<string, Entity>;
  requests = 0;

  static create(entities: readonly Entity[]): CountingCatalog {
    return new CountingCatalog(entities);
  }

  private constructor(entities: readonly Entity[]) {
    this.byRef = new Map(
      entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
  }

  async getEntitiesByRefs(request: { entityRefs: string[] }) {
    this.requests += 1;
    return { items: request.entityRefs.map(ref => this.byRef.get(ref)) };
  }
}

/** The processor by itself: what it takes, and how often it asks the catalog. */
export async function measureProcessor(
  runFolder: string,
  components: number,
): Promise<ProcessorCost> {
  say(`The processor by itself, ${components} components`);
  const entities = [...syntheticCatalog(components)];
  const catalog = CountingCatalog.create(entities);
  const processor = createProcessor(runFolder, catalog);
  await processAll(processor, entities);
  const requests = catalog.requests;
  for (
    let done = entities.length;
    done < entitiesToWarm;
    done += entities.length
  ) {
    await processAll(processor, entities);
  }

  // Not the time on the clock: whatever else the machine does is no matter here.
  const started = process.cpuUsage();
  await processAll(processor, entities);
  const { user, system } = process.cpuUsage(started);
  return {
    components,
    entities: entities.length,
    microseconds: (user + system) / entities.length,
    requests,
    requestsAgain: catalog.requests - requests,
  };
}

/** The package does not export it, so it is asked for by its file. */
function createProcessor(
  runFolder: string,
  catalog: CountingCatalog,
): CatalogProcessor {
  const require = createRequire(join(runFolder, 'package.json'));
  const file = 'dist/processor/RungProcessor.cjs.js';
  const { RungProcessor } = require(join(
    runFolder,
    'node_modules',
    packageName,
    file,
  ));
  return RungProcessor.fromConfig(
    new ConfigReader({ rung: { catalog: { labels: true } } }),
    {
      catalog,
      auth: { getOwnServiceCredentials: async () => ({}) },
      logger: console,
    },
  );
}

async function processAll(
  processor: CatalogProcessor,
  entities: readonly Entity[],
) {
  const location = { type: 'url', target: 'https://git.acme.example/all.yaml' };
  const nothing = { get: async () => undefined, set: async () => {} };
  const left = entities.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const entity of left) {
        await processor.postProcessEntity!(entity, location, () => {}, nothing);
      }
    }),
  );
}
