import { join } from 'node:path';
import { prepareCatalog } from '../../loading/prepareCatalog.ts';
import {
  catalogAtRest,
  scansOnDemand,
  type ConfigPart,
} from '../../platform/backendConfig.ts';
import { buildPackage } from '../../platform/buildPackage.ts';
import { say } from '../../platform/launcher.ts';
import { repositoryFolder } from '../../platform/paths.ts';
import type { Platform } from '../../platform/Platform.ts';
import { runScan } from '../../platform/scans.ts';

/** What its databases and logs are told by. */
export const databasePrefix = 'portal_';
const scanTimeoutSeconds = 900;

const appConfig: ConfigPart = {
  app: {
    title: 'Rung',
    // Every plugin among the dependencies of packages/app, as it is built.
    packages: 'all',
    // First among the cards of an entity page, as in the demo portal.
    extensions: ['entity-card:rung'],
    // Nobody has an older version of this app open.
    disableStaticFallbackCache: true,
  },
};

/** The app of this repository as it is deployed: built, and served by a backend with a catalog that is scanned. */
export async function startPortal(platform: Platform, components: number) {
  say('Building the app');
  const app = 'packages/app';
  await buildPackage(app, join(repositoryFolder, app));
  await prepareCatalog(platform, databasePrefix, components);
  const backend = await platform.startBackend({
    name: `${databasePrefix}app`,
    databasePrefix,
    config: [catalogAtRest, scansOnDemand(scanTimeoutSeconds), appConfig],
    environment: { TRIALS_BACKEND: 'portal' },
  });
  await backend.ready();
  say('Scanning the catalog');
  await runScan(backend.client);
  return backend.client;
}
