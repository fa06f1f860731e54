import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { withTimeout } from '@rung/backstage-plugin-rung-node';
import {
  KeptEvidence,
  ReportStore,
  StoredDependency,
  StoredSummary,
} from '../database';

/** A card waits no longer than this for what the report knows. */
const PATIENCE = 1_000;

/**
 * What the report knows, for a card that can do without: while the database
 * cannot be reached the card still scores from the catalog.
 */
export class StoredView {
  private readonly store: ReportStore;
  private readonly logger: LoggerService;

  static create(options: {
    store: ReportStore;
    logger: LoggerService;
  }): StoredView {
    return new StoredView(options.store, options.logger);
  }

  private constructor(store: ReportStore, logger: LoggerService) {
    this.store = store;
    this.logger = logger;
  }

  /** `unknown` while the database cannot be reached. */
  async getEntity(
    entityRef: string,
  ): Promise<StoredSummary | 'missing' | 'unknown'> {
    return this.within(
      async () => (await this.store.getEntity(entityRef)) ?? 'missing',
      'unknown',
    );
  }

  /** `unknown` while the database cannot be reached. */
  async getEvidence(entityRef: string): Promise<KeptEvidence[] | 'unknown'> {
    return this.within(() => this.store.latestEvidence([entityRef]), 'unknown');
  }

  /** `unknown` while the database cannot be reached. */
  async getDependencies(
    entityRefs: readonly string[],
  ): Promise<StoredDependency[] | 'unknown'> {
    return entityRefs.length === 0
      ? []
      : this.within(() => this.store.getDependencies(entityRefs), 'unknown');
  }

  private async within<T, U>(
    read: () => Promise<T>,
    otherwise: U,
  ): Promise<T | U> {
    try {
      return await withTimeout(read, {
        milliseconds: PATIENCE,
        message: `no answer within ${PATIENCE} milliseconds`,
      });
    } catch (error) {
      this.logger.warn(
        'The report cannot be reached; the assessment is made without it',
        toError(error),
      );
      return otherwise;
    }
  }
}
