import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';

const inMemory = new ConfigReader({
  backend: { database: { client: 'better-sqlite3', connection: ':memory:' } },
});

/**
 * The database of the test backend, closed when the backend stops. Backstage's
 * own leaves SQLite open, and the timer of the pool then keeps the process of
 * the tests from ending.
 */
export const testDatabase = createServiceFactory({
  service: coreServices.database,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.lifecycle,
    logger: coreServices.logger,
    plugin: coreServices.pluginMetadata,
    rootLifecycle: coreServices.rootLifecycle,
  },
  createRootContext: ({ config }) =>
    DatabaseManager.fromConfig(
      config.has('backend.database') ? config : inMemory,
    ),
  factory({ lifecycle, logger, plugin, rootLifecycle }, manager) {
    const database = manager.forPlugin(plugin.getId(), { lifecycle, logger });
    let client: ReturnType<typeof database.getClient> | undefined;
    // The hooks of the root run after those of the plugins.
    rootLifecycle.addShutdownHook(async () => (await client)?.destroy());
    return {
      ...database,
      getClient: () => {
        client ??= database.getClient();
        return client;
      },
    };
  },
});
