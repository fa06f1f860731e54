import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  CatalogProcessor,
  EntityProvider,
  EntityProviderConnection,
  processingResult,
} from '@backstage/plugin-catalog-node';

/** The annotation that names an owner beside the one under `spec.owner`. */
export const alsoOwnedBy = 'test/also-owned-by';
/** The same for a system or a domain. */
export const alsoPartOf = 'test/also-part-of';

/** As those that an organization writes where one owner is not enough. */
const moreRelations: CatalogProcessor = {
  getProcessorName: () => 'test-relations',
  async postProcessEntity(entity, _location, emit) {
    const { [alsoOwnedBy]: owner, [alsoPartOf]: whole } =
      entity.metadata.annotations ?? {};
    const relate = (type: string, written: string | undefined) =>
      written &&
      emit(
        processingResult.relation({
          source: getCompoundEntityRef(entity),
          type,
          target: parseEntityRef(written),
        }),
      );
    relate('ownedBy', owner);
    relate('partOf', whole);
    return entity;
  },
};

/** The marks without which the catalog takes an entity for nobody's. */
const managed = {
  'backstage.io/managed-by-location': 'url:test',
  'backstage.io/managed-by-origin-location': 'url:test',
};

/** Fills the real catalog with the entities of a test. */
export class TestCatalog {
  /** To be added to the backend. */
  readonly module;
  private connection: EntityProviderConnection | undefined;
  private entities: readonly Entity[];

  static create(entities: readonly Entity[]): TestCatalog {
    return new TestCatalog(entities);
  }

  private constructor(entities: readonly Entity[]) {
    this.entities = entities;
    const provider: EntityProvider = {
      getProviderName: () => 'test-entities',
      connect: async connection => {
        this.connection = connection;
        await this.set(this.entities);
      },
    };
    this.module = createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test-entities',
      register(env) {
        env.registerInit({
          deps: { processing: catalogProcessingExtensionPoint },
          async init({ processing }) {
            processing.addEntityProvider(provider);
            processing.addProcessor(moreRelations);
          },
        });
      },
    });
  }

  /** From now on there are these entities and no others. */
  async set(entities: readonly Entity[]): Promise<void> {
    this.entities = entities;
    await this.connection?.applyMutation({
      type: 'full',
      entities: entities.map(({ metadata, ...others }) => ({
        entity: {
          ...others,
          metadata: {
            ...metadata,
            annotations: { ...managed, ...metadata.annotations },
          },
        },
        locationKey: 'test-entities',
      })),
    });
  }

  /** What the catalog has not processed yet, or not yet forgotten. */
  differences(served: readonly Entity[]): string[] {
    const named = (entity: Entity) => `${entity.kind} ${entity.metadata.name}`;
    const wanted = new Map(this.entities.map(item => [named(item), item]));
    const found = new Map(served.map(item => [named(item), item]));
    return [...new Set([...wanted.keys(), ...found.keys()])].filter(
      name =>
        !isPart(wanted.get(name)?.metadata, found.get(name)?.metadata) ||
        !isPart(wanted.get(name)?.spec, found.get(name)?.spec),
    );
  }
}

/** Whether a value has all that is expected of it, and perhaps more. */
function isPart(expected: unknown, value: unknown): boolean {
  if (Array.isArray(expected)) {
    // The catalog puts lists in order.
    return Array.isArray(value) && expected.every(item => value.includes(item));
  }
  return typeof expected === 'object' && expected !== null
    ? typeof value === 'object' &&
        value !== null &&
        Object.entries(expected).every(([key, part]) =>
          isPart(part, (value as Record<string, unknown>)[key]),
        )
    : expected === value;
}
