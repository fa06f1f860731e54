import { prepareCatalog } from '../loading/prepareCatalog.ts';
import { catalogAtRest, scansOnDemand } from '../platform/backendConfig.ts';
import { say } from '../platform/launcher.ts';
import type { Platform } from '../platform/Platform.ts';
import { measureDrill } from './measureDrill.ts';
import { measureExport } from './measureExport.ts';
import { measurePreview } from './measurePreview.ts';
import { measureReading } from './measureReading.ts';
import { measureConditionalReports, measureReports } from './measureReports.ts';
import { measureScans, measureStream } from './measureScans.ts';
import { measureTechInsights } from './measureTechInsights.ts';
import type { SizeResult } from './SizeResult.ts';

// Beyond, it would take longer than all the rest together.
const mostForTechInsights = 10_000;
const scanTimeoutSeconds = 900;

/** Measures everything at one size, on databases of its own. */
export async function measureSize(
  platform: Platform,
  components: number,
  nodeOptions: string,
): Promise<SizeResult> {
  say(`${components} components`);
  const databasePrefix = `size${components}_`;
  try {
    return await measure(platform, databasePrefix, components, nodeOptions);
  } catch (error) {
    console.error(platform.endOfLogs(databasePrefix));
    throw error;
  }
}

async function measure(
  platform: Platform,
  databasePrefix: string,
  components: number,
  nodeOptions: string,
): Promise<SizeResult> {
  const componentNames = await prepareCatalog(
    platform,
    databasePrefix,
    components,
  );

  const backend = await platform.startBackend({
    name: `${databasePrefix}rung`,
    databasePrefix,
    config: [catalogAtRest, scansOnDemand(scanTimeoutSeconds)],
    environment: { NODE_OPTIONS: nodeOptions },
  });
  await backend.ready();
  const stream = await measureStream(backend);
  const scans = await measureScans(
    backend,
    platform.postgres,
    `${databasePrefix}rung`,
  );
  const token = await backend.client.guestToken();
  const reading = await measureReading(backend.client, token, componentNames);
  const reports = await measureReports(backend.client, token);
  const drill = await measureDrill(
    backend.client,
    token,
    platform.postgres,
    `${databasePrefix}rung`,
  );
  const csv = await measureExport(backend, token);
  const preview = await measurePreview(
    backend,
    token,
    platform.postgres,
    `${databasePrefix}rung`,
  );
  const conditional = await measureConditionalReports(backend.client, token);
  await backend.stop();

  const techInsightsSeconds =
    components > mostForTechInsights
      ? undefined
      : await measureTechInsights(platform, databasePrefix, scans.entities);
  return {
    components,
    ...stream,
    ...scans,
    ...reading,
    ...reports,
    ...drill,
    ...csv,
    ...preview,
    ...conditional,
    techInsightsSeconds,
  };
}
