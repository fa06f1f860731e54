import { measureDrill } from '../bench/measureDrill.ts';
import { measurePreview } from '../bench/measurePreview.ts';
import { catalogAtRest, scansOnDemand } from '../platform/backendConfig.ts';
import type { BackendProcess } from '../platform/BackendProcess.ts';
import { cpuSecondsOf, cpuSecondsOfServer } from '../platform/cpuSeconds.ts';
import { say } from '../platform/launcher.ts';
import { watchPeakMemory } from '../platform/peakMemory.ts';
import type { Platform } from '../platform/Platform.ts';
import { withDatabase } from '../platform/postgres.ts';
import { runScan } from '../platform/scans.ts';
import { loadCatalog } from './loadCatalog.ts';
import { measureReads } from './measureReads.ts';
import { measureReplicas } from './measureReplicas.ts';
import type { ScaleResult } from './ScaleResult.ts';

const scanSeconds = 3600;
/** A large catalog takes more than Node gives by itself; the figure says how much. */
const memoryOptions = '--max-old-space-size=8192';

/** Measures everything around one large catalog, once. */
export async function measureScale(
  platform: Platform,
  databasePrefix: string,
  components: number,
): Promise<ScaleResult> {
  const started = performance.now();
  const names = await loadCatalog(platform, databasePrefix, components);
  const loadSeconds = (performance.now() - started) / 1000;

  const backend = await platform.startBackend({
    name: `${databasePrefix}rung`,
    databasePrefix,
    config: [catalogAtRest, scansOnDemand(scanSeconds)],
    environment: { NODE_OPTIONS: memoryOptions },
  });
  await backend.ready();
  const scans = await measureScans(platform, backend);
  const reads = await measureReads(backend, names);
  const token = await backend.client.guestToken();
  const rungDatabase = `${databasePrefix}rung`;
  const { drillFirstMs, drillP95Ms } = await measureDrill(
    backend.client,
    token,
    platform.postgres,
    rungDatabase,
  );
  const { previewSeconds, previewPeakMb } = await measurePreview(
    backend,
    token,
    platform.postgres,
    rungDatabase,
  );
  await backend.stop();

  return {
    components,
    loadSeconds,
    catalogMb: await megabytesOf(platform, `${databasePrefix}catalog`),
    databaseMb: await megabytesOf(platform, rungDatabase),
    ...scans,
    ...reads,
    drillFirstMs,
    drillP95Ms,
    previewSeconds,
    previewPeakMb,
    loads: await measureReplicas(platform, databasePrefix, names),
  };
}

async function measureScans(platform: Platform, backend: BackendProcess) {
  say('  the first scan');
  const cpu = async () => ({
    backend: cpuSecondsOf(backend.pid),
    database: await cpuSecondsOfServer(platform.postgres),
  });
  const peak = watchPeakMemory(backend.pid);
  const before = await cpu();
  const first = await runScan(backend.client, scanSeconds);
  const after = await cpu();
  const scanPeakMb = peak();
  say(`  ${first.seconds} s; a scan without a change`);
  const unchanged = await runScan(backend.client, scanSeconds);
  return {
    entities: first.read,
    scanSeconds: first.seconds,
    scanCpuSeconds: difference(before.backend, after.backend),
    scanDatabaseCpuSeconds: difference(before.database, after.database),
    scanPeakMb,
    unchangedSeconds: unchanged.seconds,
  };
}

function difference(one: number | undefined, other: number | undefined) {
  return one === undefined || other === undefined ? undefined : other - one;
}

function megabytesOf(platform: Platform, database: string): Promise<number> {
  return withDatabase(platform.postgres, database, async client => {
    const { rows } = await client.query<{ bytes: string }>(
      'select pg_database_size(current_database()) as bytes',
    );
    return Number(rows[0].bytes) / 1e6;
  });
}
