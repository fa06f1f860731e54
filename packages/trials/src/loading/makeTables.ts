import { catalogAtRest, withoutScans } from '../platform/backendConfig.ts';
import type { Platform } from '../platform/Platform.ts';

/** Has a backend make the tables of all its plugins, which stay empty. */
export async function makeTables(platform: Platform, databasePrefix: string) {
  const backend = await platform.startBackend({
    name: `${databasePrefix}tables`,
    databasePrefix,
    config: [withoutScans, catalogAtRest],
  });
  await backend.ready();
  await backend.stop();
}
