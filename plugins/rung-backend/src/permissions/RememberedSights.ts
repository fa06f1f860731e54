import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { LRUCache } from 'lru-cache';
import { ReportStore, Visibility } from '../database';

/** What some readers may see, and others may not. */
type Sight = Extract<Visibility, { type: 'some' }>;

/** How long an answer holds, in milliseconds: as long as it took, within these. */
const REMEMBERED_FOR = { least: 10_000, most: 60_000 };
/** A catalog that takes longer than this to answer is asked while readers go on. */
const SLOW = 1_000;

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

interface Remembered {
  sight: Sight;
  /** How long it took to ask, in milliseconds. */
  taken: number;
}

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
  private readonly sights: LRUCache<string, Remembered, BackstageCredentials>;

  static create(options: SightOptions): RememberedSights {
    return new RememberedSights(options);
  }

  private constructor(options: SightOptions) {
    this.options = options;
    this.sights = new LRUCache({
      ttl: REMEMBERED_FOR.least,
      maxSize: MOST_REMEMBERED,
      sizeCalculation: ({ sight: { entities, sources } }) =>
        entities.marks.length + sources.length * BYTES_A_REF + BYTES_A_REF,
      fetchMethod: async (key, before, { context, options: kept }) => {
        const began = performance.now();
        const sight = await this.askUnder(key, context);
        const taken = performance.now() - began;
        const { least, most } = REMEMBERED_FOR;
        kept.ttl = Math.min(Math.max(least, taken), most);
        // What was answered to those who see the same still holds.
        const isUnchanged = before && sight && isSame(before.sight, sight);
        return sight && { sight: isUnchanged ? before.sight : sight, taken };
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
    const found = await this.sights.fetch(key, {
      context: credentials,
      allowStale: this.holdsMeanwhile(key),
    });
    return found?.sight;
  }

  /**
   * Whether what is remembered still holds while the catalog is asked again: only for
   * a while, and only where nobody could wait for the answer.
   */
  private holdsMeanwhile(key: string): boolean {
    const before = this.sights.peek(key, { allowStale: true });
    return (
      before !== undefined &&
      before.taken > SLOW &&
      this.sights.getRemainingTTL(key) > -REMEMBERED_FOR.most
    );
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
