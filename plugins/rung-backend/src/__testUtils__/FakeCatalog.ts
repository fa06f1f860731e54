import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { refIfAny } from '../scan/Failures';
import { onlyFields } from './onlyFields';

const PAGE_SIZE = 3;

type StreamRequest = Parameters<CatalogService['streamEntities']>;

/** Where the catalog finds the relations of an entity. */
const related = {
  owner: { type: 'ownedBy', defaultKind: 'Group' },
  system: { type: 'partOf', defaultKind: 'System' },
  domain: { type: 'partOf', defaultKind: 'Domain' },
  subdomainOf: { type: 'partOf', defaultKind: 'Domain' },
  dependsOn: { type: 'dependsOn', defaultKind: 'Component' },
} as const;

/** An entity as the catalog serves it. */
function served(entity: Entity): Entity {
  const { metadata, spec = {} } = entity;
  const relations = Object.entries(related).flatMap(
    ([field, { type, defaultKind }]) =>
      [spec[field] ?? []].flat().map(ref => ({
        type,
        targetRef: stringifyEntityRef(
          parseEntityRef(String(ref), { defaultKind }),
        ),
      })),
  );
  return {
    ...entity,
    metadata: {
      uid: `uid of ${stringifyEntityRef(entity)}`,
      etag: 'etag',
      ...metadata,
    },
    relations: [...relations, { type: 'hasPart', targetRef: 'api:default/x' }],
  };
}

/** The real one answers nobody of whom it does not know who it is. */
function requireCaller(options: object | undefined): void {
  if (!options || !('credentials' in options)) {
    throw new Error('The catalog was asked without credentials');
  }
}

/**
 * A catalog in memory that serves what it is asked for in small pages, as the
 * real one does, and that can be made to fail.
 */
export class FakeCatalog {
  readonly service: CatalogService;
  /** What pages were asked for. */
  readonly streams: { request: StreamRequest[0]; options: StreamRequest[1] }[] =
    [];
  /** The refs of what was asked for by name. */
  readonly refsRead: string[] = [];
  /** Called before each page. */
  onPage: () => Promise<void> | void = () => {};
  /** Called before entities are read by name. */
  onRefs: () => void = () => {};
  private entities: readonly Entity[] = [];

  static create(entities: readonly Entity[]): FakeCatalog {
    return new FakeCatalog(entities);
  }

  private constructor(entities: readonly Entity[]) {
    this.set(entities);
    this.service = catalogServiceMock.mock({
      streamEntities: (request, options) =>
        this.stream(request, options as StreamRequest[1]),
      getEntitiesByRefs: async ({ entityRefs, fields }, options) => {
        requireCaller(options);
        this.onRefs();
        this.refsRead.push(...entityRefs);
        return {
          items: entityRefs.map(entityRef => this.find(entityRef, fields)),
        };
      },
    });
  }

  /** From now on there are these entities and no others. */
  set(entities: readonly Entity[]): void {
    this.entities = entities.map(served);
  }

  /** Serves these beside the others as they are, in whatever shape. */
  addAsTheyAre(entities: readonly unknown[]): void {
    this.entities = [...this.entities, ...(entities as Entity[])];
  }

  private find(entityRef: string, fields: unknown): Entity | undefined {
    const found = this.entities.find(entity => refIfAny(entity) === entityRef);
    return found && onlyFields(found, fields as string[]);
  }

  private async *stream(
    request: StreamRequest[0],
    options: StreamRequest[1],
  ): AsyncGenerator<Entity[]> {
    requireCaller(options);
    this.streams.push({ request, options });
    const { kind, 'spec.type': type } = request!.filter as Record<
      string,
      string | undefined
    >;
    const matching = this.entities.filter(
      // The kind it is filed under is not always the one that it states.
      entity =>
        (entity.kind ?? 'component').toLowerCase() === kind &&
        (type === undefined || entity.spec?.type === type),
    );
    for (let start = 0; start < matching.length; start += PAGE_SIZE) {
      await this.onPage();
      yield matching
        .slice(start, start + PAGE_SIZE)
        .map(entity => onlyFields(entity, request!.fields as string[]));
    }
  }
}
