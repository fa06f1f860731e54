import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CLUSTER_TYPE, recordFields } from '../scoring';
import { ahead } from './ahead';

/** Larger pages save little time, and make each one block for longer. */
const PAGE_SIZE = 2000;
const BATCH_SIZE = 1000;

/** Reads what a scan needs, with the rights of the plugin. */
export class CatalogReader {
  private readonly auth: AuthService;
  private readonly catalog: CatalogService;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
  }): CatalogReader {
    return new CatalogReader(options.auth, options.catalog);
  }

  private constructor(auth: AuthService, catalog: CatalogService) {
    this.auth = auth;
    this.catalog = catalog;
  }

  /**
   * All entities of these kinds, in pages, one kind after the other: a page of
   * several kinds costs the catalog three times as much on PostgreSQL. While one
   * page is worked on the catalog is already asked for the next.
   */
  pages(
    kinds: readonly string[],
    signal: AbortSignal,
  ): AsyncGenerator<Entity[], void> {
    return ahead(
      this.pagesOf(
        kinds.map(kind => ({ kind: kind.toLowerCase() })),
        signal,
      ),
    );
  }

  /** The Resources that are clusters, in pages. */
  clusters(signal: AbortSignal): AsyncGenerator<Entity[], void> {
    return this.pagesOf(
      [{ kind: 'resource', 'spec.type': CLUSTER_TYPE }],
      signal,
    );
  }

  /** These entities, in batches; those that are not there are left out. */
  async *byRefs(
    entityRefs: readonly string[],
    signal: AbortSignal,
  ): AsyncGenerator<Entity[]> {
    for (let start = 0; start < entityRefs.length; start += BATCH_SIZE) {
      signal.throwIfAborted();
      const { items } = await this.catalog.getEntitiesByRefs(
        {
          entityRefs: entityRefs.slice(start, start + BATCH_SIZE),
          fields: recordFields,
        },
        { credentials: await this.auth.getOwnServiceCredentials() },
      );
      yield items.flatMap(item => item ?? []);
    }
  }

  private async *pagesOf(
    filters: readonly Record<string, string>[],
    signal: AbortSignal,
  ): AsyncGenerator<Entity[], void> {
    for (const filter of filters) {
      signal.throwIfAborted();
      // A token is made for each kind, because it does not last for ever.
      const credentials = await this.auth.getOwnServiceCredentials();
      for await (const page of this.catalog.streamEntities(
        {
          filter,
          fields: recordFields,
          pageSize: PAGE_SIZE,
          totalItems: 'exclude',
        },
        { credentials },
      )) {
        signal.throwIfAborted();
        yield page;
      }
    }
  }
}
