import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AlphaEntity } from '@backstage/catalog-model/alpha';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import { startBackend } from '@internal/test-utils';

const patienceMilliseconds = 20_000;

/** A backend with the real catalog, which is handed entities by a provider. */
export class TestCatalog {
  private readonly backend: TestBackend;
  private readonly connection: EntityProviderConnection;

  static async start(options: {
    features: BackendFeature[];
    rung?: JsonObject;
  }): Promise<TestCatalog> {
    let connection: EntityProviderConnection | undefined;
    const provider = createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test-provider',
      register(env) {
        env.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          async init({ processing }) {
            processing.addEntityProvider({
              getProviderName: () => 'test',
              connect: async given => {
                connection = given;
              },
            });
          },
        });
      },
    });
    const backend = await startBackend([
      catalogPlugin,
      provider,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { seconds: 1 },
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
          },
          rung: options.rung ?? {},
        },
      }),
      ...options.features,
    ]);
    return new TestCatalog(backend, connection!);
  }

  private constructor(
    backend: TestBackend,
    connection: EntityProviderConnection,
  ) {
    this.backend = backend;
    this.connection = connection;
  }

  stop(): Promise<void> {
    return this.backend.stop();
  }

  /** Hands over all entities that there are, and does not wait. */
  async set(entities: readonly Entity[]): Promise<void> {
    await this.connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({ entity, locationKey: 'test' })),
    });
  }

  /** The entity as the catalog has it, once it is as it is wanted. */
  async entityOnce(
    kind: string,
    name: string,
    isWanted: (entity: AlphaEntity) => boolean = () => true,
  ): Promise<AlphaEntity> {
    const deadline = Date.now() + patienceMilliseconds;
    for (;;) {
      const found = await this.get(`by-name/${kind}/default/${name}`);
      if (found.ok) {
        const entity: AlphaEntity = await found.json();
        if (isWanted(entity)) {
          return entity;
        }
      }
      if (Date.now() > deadline) {
        throw new Error(`Waited in vain for ${kind} ${name}`);
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  /** The names of what the catalog has at this moment. */
  async names(filter: string): Promise<string[]> {
    const query = new URLSearchParams({ filter });
    const found = await this.get(`by-query?${query}`);
    const { items }: { items: Entity[] } = await found.json();
    return items.map(({ metadata }) => metadata.name).sort();
  }

  private get(path: string): Promise<Response> {
    const port = this.backend.server.port();
    return fetch(`http://localhost:${port}/api/catalog/entities/${path}`, {
      headers: { Authorization: mockCredentials.service.header() },
    });
  }
}
