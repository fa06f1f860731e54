import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { LRUCache } from 'lru-cache';
import { ReportStore, Visibility } from '../database';

/** What some readers may see, and others may not. */
type Sight = Extract<Visibility, { type: 'some' }>;

/** How long a change of what a reader may see takes to show in reports, at least. */
const REMEMBERED_FOR = 10_000;
/** How much longer than it took to ask: most of the time is left for answers. */
const MOST_OF_THE_TIME = 9;
/** How many bytes are remembered for all readers together. */
const MOST_REMEMBERED = 64_000_000;
/** About what a short text takes. */
const BYTES_A_REF = 100;

/** What others take numbers from: what they belong to, and their clusters. */
const sourceFilter: Record<string, string>[] = [
  { kind: 'domain' },
  { kind: 'system' },
  { kind: 'resource', 'spec.type': 'kubernetes-cluster' },
];

interface SightOptions {
  catalog: CatalogService;
  store: Pick<ReportStore, 'entitySetOf'>;
  /** Whether a reader is still under the conditions that a key stands for. */
  isStill(key: string, credentials: BackstageCredentials): Promise<boolean>;
}

/**
 * What the catalog says that readers may see, asked once for all who are under the
 * same conditions.
 */
export class RememberedSights {
  private readonly options: SightOptions;
  private readonly sights: LRUCache<string, Sight, BackstageCredentials>;

  static create(options: SightOptions): RememberedSights {
    return new RememberedSights(options);
  }

  private constructor(options: SightOptions) {
    this.options = options;
    this.sights = new LRUCache({
      ttl: REMEMBERED_FOR,
      maxSize: MOST_REMEMBERED,
      sizeCalculation: ({ entities, sources }) =>
        entities.marks.length + sources.length * BYTES_A_REF + BYTES_A_REF,
      fetchMethod: async (key, before, { context, options: kept }) => {
        const began = performance.now();
        const sight = await this.askUnder(key, context);
        const taken = performance.now() - began;
        kept.ttl = Math.max(REMEMBERED_FOR, taken * MOST_OF_THE_TIME);
        // What was answered to those who see the same still holds.
        return before && sight && isSame(before, sight) ? before : sight;
      },
    });
  }

  /**
   * The catalog answers by the conditions that hold for a reader at that
   * moment. Where these are others than those they were asked under, the answer
   * is not that of all readers under those, and nobody is given it.
   */
  async get(
    key: string,
    credentials: BackstageCredentials,
  ): Promise<Sight | undefined> {
    return this.sights.fetch(key, { context: credentials });
  }

  private async askUnder(
    key: string,
    credentials: BackstageCredentials,
  ): Promise<Sight | undefined> {
    const sight = await this.ask(credentials);
    return (await this.options.isStill(key, credentials)) ? sight : undefined;
  }

  /**
   * One answer of the catalog holds the uids of all that may be seen. It is not
   * asked for some kinds only, because that takes it longer.
   */
  private async ask(credentials: BackstageCredentials): Promise<Sight> {
    const { catalog, store } = this.options;
    const { facets } = await catalog.getEntityFacets(
      { facets: ['metadata.uid'] },
      { credentials },
    );
    const sources: string[] = [];
    for await (const page of catalog.streamEntities(
      {
        filter: sourceFilter,
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
        pageSize: 2000,
        totalItems: 'exclude',
      },
      { credentials },
    )) {
      sources.push(...page.map(entity => stringifyEntityRef(entity)));
    }
    return {
      type: 'some',
      entities: await store.entitySetOf(
        facets['metadata.uid'].map(({ value }) => value),
      ),
      sources,
    };
  }
}

function isSame(one: Sight, other: Sight): boolean {
  return (
    one.entities.equals(other.entities) &&
    one.sources.length === other.sources.length &&
    one.sources.every((source, index) => source === other.sources[index])
  );
}
