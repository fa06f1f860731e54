import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigPart } from '../platform/backendConfig.ts';
import { percentile } from '../platform/figures.ts';
import { say } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import { withDatabase } from '../platform/postgres.ts';
import { syntheticCatalog } from '../synthetic/syntheticCatalog.ts';
import { entitiesToWarm } from './warmth.ts';
import type {
  CatalogCost,
  ProcessingCost,
  RoundKind,
  Side,
} from './CatalogCost.ts';
import { CatalogUnderTest } from './CatalogUnderTest.ts';

/** Fewer rounds are enough where each is long. */
const leastRepeats = 3;
const entitiesToMeasure = 30_000;

/** Nothing is processed but when it is made due. */
const processedOnDemand: ConfigPart = {
  catalog: { processingInterval: { hours: 24 }, orphanStrategy: 'keep' },
};
const labelling: ConfigPart = { rung: { catalog: { labels: true } } };

const backends: Record<Side, string> = {
  without: 'catalog',
  with: 'catalog-module',
};

type Catalogs = Record<Side, CatalogUnderTest>;

/** Two catalogs of the same entities, made to process them all in turns. */
export async function measureCatalog(
  platform: Platform,
  components: number,
): Promise<CatalogCost> {
  const prefix = `catalog${components}_`;
  const entities = [...syntheticCatalog(components)];
  const file = join(platform.folder, `${prefix}entities.json`);
  writeFileSync(file, JSON.stringify(entities));
  say(`${components} components, ${entities.length} entities`);

  const open = <Result>(
    side: Side,
    use: (catalog: CatalogUnderTest) => Promise<Result>,
  ) =>
    withCatalog(platform, { side, prefix, file, count: entities.length }, use);
  try {
    const rounds = await open('without', without =>
      open('with', async labelled =>
        measureRounds({ without, with: labelled }, entities.length),
      ),
    );
    return { components, entities: entities.length, rounds };
  } catch (error) {
    console.error(platform.endOfLogs(prefix));
    throw error;
  }
}

async function withCatalog<Result>(
  platform: Platform,
  given: { side: Side; prefix: string; file: string; count: number },
  use: (catalog: CatalogUnderTest) => Promise<Result>,
): Promise<Result> {
  const { side, prefix, file, count } = given;
  say(`  filling the catalog ${side} the module`);
  const databasePrefix = `${prefix}${side}_`;
  const backend = await platform.startBackend({
    name: databasePrefix,
    databasePrefix,
    config: [processedOnDemand, labelling, { trials: { entities: file } }],
    environment: { TRIALS_BACKEND: backends[side] },
  });
  await backend.ready();
  const result = await withDatabase(
    platform.postgres,
    `${databasePrefix}catalog`,
    async client => {
      const catalog = CatalogUnderTest.create(backend, client, count);
      await catalog.filled();
      return use(catalog);
    },
  );
  await backend.stop();
  return result;
}

async function measureRounds(catalogs: Catalogs, entities: number) {
  say('  getting warm');
  for (let processed = 0; processed < entitiesToWarm; processed += entities) {
    await catalogs.without.round('unchanged');
    await catalogs.with.round('unchanged');
  }
  return {
    changed: await inTurns(catalogs, 'changed', entities),
    unchanged: await inTurns(catalogs, 'unchanged', entities),
  };
}

/** What else the machine does in the meantime then hits both. */
async function inTurns(catalogs: Catalogs, kind: RoundKind, entities: number) {
  const repeats = Math.max(
    leastRepeats,
    Math.ceil(entitiesToMeasure / entities),
  );
  say(`  all of them processed, ${kind}, ${repeats} times`);
  const costs: Record<Side, ProcessingCost[]> = { without: [], with: [] };
  for (let repeat = 0; repeat < repeats; repeat++) {
    // Neither is always the one that comes after the other.
    const sides = ['without', 'with'] as const;
    for (const side of repeat % 2 === 0 ? sides : sides.toReversed()) {
      costs[side].push(await catalogs[side].round(kind));
    }
  }
  return {
    without: median(costs.without),
    with: median(costs.with),
  };
}

function median(costs: readonly ProcessingCost[]): ProcessingCost {
  return {
    wallMs: percentile(
      costs.map(({ wallMs }) => wallMs),
      0.5,
    ),
    cpuMs: percentile(
      costs.map(({ cpuMs }) => cpuMs),
      0.5,
    ),
  };
}
