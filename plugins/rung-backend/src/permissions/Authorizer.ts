import {
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  BasicPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { orUnavailable } from '../availability';
import { EntitySet, ReportStore, Visibility } from '../database';
import { RememberedSights } from './RememberedSights';

/** A policy that changes more often while one request lasts is broken. */
const MOST_ATTEMPTS = 3;

const everything: Visibility = { type: 'all' };
const nothing: Visibility = {
  type: 'some',
  entities: EntitySet.of([]),
  sources: [],
};

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
  private readonly sights: RememberedSights;

  static create(options: {
    permissions: PermissionsService;
    catalog: CatalogService;
    store: Pick<ReportStore, 'entitySetOf'>;
    logger: LoggerService;
  }): Authorizer {
    return new Authorizer(options);
  }

  private constructor(options: Parameters<typeof Authorizer.create>[0]) {
    this.permissions = options.permissions;
    this.logger = options.logger;
    this.sights = RememberedSights.create({
      ...options,
      isStill: async (key, credentials) =>
        keyOf(await this.decide(credentials)) === key,
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
        const found = await this.sights.get(keyOf(decision), credentials);
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

  private findOut<T>(what: string, work: () => Promise<T>): Promise<T> {
    return orUnavailable(work, {
      message: `${what} cannot be found out at the moment`,
      logger: this.logger,
    });
  }
}
