import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { TestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';

/** As long as the processing of the catalog may take, in milliseconds. */
const PATIENCE = 60_000;

const location = 'url:test';

/** What the real catalog of a test backend is given, all of it before a test begins. */
export class TestEntities {
  private readonly entities: readonly Entity[];

  static create(entities: readonly Entity[]): TestEntities {
    return new TestEntities(entities);
  }

  private constructor(entities: readonly Entity[]) {
    this.entities = entities;
  }

  /** What a backend needs besides the catalog. */
  module(): BackendFeature {
    const given = this.entities.map(entity => ({
      entity: located(entity),
      locationKey: 'test',
    }));
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test-entities',
      register(env) {
        env.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          async init({ processing }) {
            processing.addEntityProvider({
              getProviderName: () => 'test-entities',
              connect: connection =>
                connection.applyMutation({ type: 'full', entities: given }),
            });
          },
        });
      },
    });
  }

  /**
   * @param headers - those of somebody who sees all of them
   * @throws Error if the catalog has not taken all in after a minute
   */
  async untilTaken(
    { server }: TestBackend,
    headers: Record<string, string> = {},
  ): Promise<void> {
    const url = `http://localhost:${server.port()}/api/catalog/entities?fields=metadata.name`;
    const deadline = Date.now() + PATIENCE;
    let taken = 0;
    while (taken !== this.entities.length) {
      if (Date.now() > deadline) {
        throw new Error(`The catalog has taken in ${taken} entities`);
      }
      await new Promise(resolve => {
        setTimeout(resolve, 200);
      });
      const response = await fetch(url, { headers });
      taken = (await response.json()).length;
    }
  }
}

/** An entity that says where it is from, as the catalog wants every entity to. */
function located(entity: Entity): Entity {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        ...entity.metadata.annotations,
      },
    },
  };
}
