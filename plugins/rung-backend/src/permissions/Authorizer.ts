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
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';
import { orUnavailable } from '../availability';
import { Visibility } from '../database';

/** How long a change of what a reader may see takes to show in reports. */
const REMEMBERED_FOR = 10_000;
/** How many refs are remembered for all readers together. */
const MOST_REMEMBERED = 1_000_000;

/** A policy that changes more often while one request lasts is broken. */
const MOST_ATTEMPTS = 3;

/** What others take numbers from: what they belong to, and their clusters. */
const sourceFilter: Record<string, string>[] = [
  { kind: 'domain' },
  { kind: 'system' },
  { kind: 'resource', 'spec.type': 'kubernetes-cluster' },
];

const everything: Visibility = { type: 'all' };
const nothing: Visibility = { type: 'some', uids: [], sources: [] };

/** What readers have to share to see the same. */
function keyOf(decision: PolicyDecision): string {
  return decision.result === AuthorizeResult.CONDITIONAL
    ? JSON.stringify(decision.conditions)
    : decision.result;
}

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
        visibility.type === 'all'
          ? 1
          : visibility.uids.length + visibility.sources.length + 1,
      fetchMethod: (key, _stale, { context }) => this.askUnder(key, context),
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
    const denied = await this.denied(credentials, permissions);
    if (denied.length > 0) {
      throw new NotAllowedError(
        `You need the permission ${denied.map(({ name }) => name).join(', ')}`,
      );
    }
  }

  /**
   * Whether somebody holds all of these permissions.
   *
   * @throws ServiceUnavailableError if it cannot be found out
   */
  async holds(
    credentials: BackstageCredentials,
    ...permissions: BasicPermission[]
  ): Promise<boolean> {
    const denied = await this.denied(credentials, permissions);
    return denied.length === 0;
  }

  /**
   * Whether a reader may see all of the catalog.
   *
   * @throws ServiceUnavailableError if it cannot be found out
   */
  async seesEverything(credentials: BackstageCredentials): Promise<boolean> {
    return this.findOut('What you may see', async () => {
      const { result } = await this.decide(credentials);
      return result === AuthorizeResult.ALLOW;
    });
  }

  /**
   * What a reader may see, as the catalog itself decides it, with rules that
   * only it knows. It is asked once for readers under the same conditions.
   *
   * @throws ServiceUnavailableError if it cannot be found out
   */
  async visibility(credentials: BackstageCredentials): Promise<Visibility> {
    return this.findOut('What you may see', async () => {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const decision = await this.decide(credentials);
        if (decision.result === AuthorizeResult.ALLOW) {
          return everything;
        }
        if (decision.result !== AuthorizeResult.CONDITIONAL) {
          return nothing;
        }
        const found = await this.remembered.fetch(keyOf(decision), {
          context: credentials,
        });
        if (found) {
          return found;
        }
      }
      throw new Error('What the reader may see changes all the time');
    });
  }

  private async denied(
    credentials: BackstageCredentials,
    permissions: readonly BasicPermission[],
  ): Promise<BasicPermission[]> {
    const decisions = await this.findOut('What you may do', () =>
      this.permissions.authorize(
        permissions.map(permission => ({ permission })),
        { credentials },
      ),
    );
    return permissions.filter(
      (_, index) => decisions[index]?.result !== AuthorizeResult.ALLOW,
    );
  }

  private async decide(
    credentials: BackstageCredentials,
  ): Promise<PolicyDecision> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    return decision;
  }

  /**
   * The catalog answers by the conditions that hold for a reader at that
   * moment. Where these are others than those they were asked under, the answer
   * is not that of all readers under those, and nobody is given it.
   */
  private async askUnder(
    key: string,
    credentials: BackstageCredentials,
  ): Promise<Visibility | undefined> {
    const visibility = await this.ask(credentials);
    return keyOf(await this.decide(credentials)) === key
      ? visibility
      : undefined;
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
    const sources: string[] = [];
    for await (const page of this.catalog.streamEntities(
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
      uids: facets['metadata.uid'].map(({ value }) => value),
      sources,
    };
  }
}
