import {
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';
import { orUnavailable } from '../availability';
import { Visibility } from '../database';

/** How long a change of what a reader may see takes to show in reports. */
const REMEMBERED_FOR = 10_000;
/** How many refs are remembered for all readers together. */
const MOST_REMEMBERED = 1_000_000;

const everything: Visibility = { type: 'all' };
const nothing: Visibility = { type: 'some', uids: [], domains: [] };

/**
 * Decides who may do and see what, for every way out of the backend. Closed on
 * any failure.
 */
export class Authorizer {
  private readonly permissions: PermissionsService;
  private readonly logger: LoggerService;
  private readonly catalog: CatalogService;
  private readonly remembered: LRUCache<
    string,
    Visibility,
    BackstageCredentials
  >;

  static create(options: {
    permissions: PermissionsService;
    catalog: CatalogService;
    logger: LoggerService;
  }): Authorizer {
    return new Authorizer(options);
  }

  private constructor(options: Parameters<typeof Authorizer.create>[0]) {
    this.permissions = options.permissions;
    this.catalog = options.catalog;
    this.logger = options.logger;
    this.remembered = new LRUCache({
      ttl: REMEMBERED_FOR,
      maxSize: MOST_REMEMBERED,
      sizeCalculation: visibility =>
        visibility.type === 'all' ? 1 : visibility.uids.length + 1,
      fetchMethod: (_key, _stale, { context }) => this.ask(context),
    });
  }

  /**
   * Lets pass whoever holds all of these permissions.
   *
   * @throws NotAllowedError
   * @throws ServiceUnavailableError if it cannot be found out
   */
  async require(
    credentials: BackstageCredentials,
    ...permissions: BasicPermission[]
  ): Promise<void> {
    const decisions = await this.findOut('What you may do', () =>
      this.permissions.authorize(
        permissions.map(permission => ({ permission })),
        { credentials },
      ),
    );
    const denied = permissions.filter(
      (_, index) => decisions[index]?.result !== AuthorizeResult.ALLOW,
    );
    if (denied.length > 0) {
      throw new NotAllowedError(
        `You need the permission ${denied.map(({ name }) => name).join(', ')}`,
      );
    }
  }

  /**
   * What a reader may see, as the catalog itself decides it, with rules that
   * only it knows. It is asked once for readers under the same conditions.
   *
   * @throws ServiceUnavailableError if it cannot be found out
   */
  async visibility(credentials: BackstageCredentials): Promise<Visibility> {
    return this.findOut('What you may see', async () => {
      const [decision] = await this.permissions.authorizeConditional(
        [{ permission: catalogEntityReadPermission }],
        { credentials },
      );
      if (decision.result === AuthorizeResult.ALLOW) {
        return everything;
      }
      if (decision.result !== AuthorizeResult.CONDITIONAL) {
        return nothing;
      }
      return await this.remembered.forceFetch(
        JSON.stringify(decision.conditions),
        { context: credentials },
      );
    });
  }

  private findOut<T>(what: string, work: () => Promise<T>): Promise<T> {
    return orUnavailable(work, {
      message: `${what} cannot be found out at the moment`,
      logger: this.logger,
    });
  }

  /**
   * One answer of the catalog holds the uids of all that may be seen. It is not
   * asked for some kinds only, because that takes it longer.
   */
  private async ask(credentials: BackstageCredentials): Promise<Visibility> {
    const { facets } = await this.catalog.getEntityFacets(
      { facets: ['metadata.uid'] },
      { credentials },
    );
    const domains: string[] = [];
    for await (const page of this.catalog.streamEntities(
      {
        filter: { kind: 'domain' },
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
        pageSize: 2000,
        totalItems: 'exclude',
      },
      { credentials },
    )) {
      domains.push(...page.map(entity => stringifyEntityRef(entity)));
    }
    return {
      type: 'some',
      uids: facets['metadata.uid'].map(({ value }) => value),
      domains,
    };
  }
}
