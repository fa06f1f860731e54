import {
  BackstageCredentials,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { InputError, isError, toError } from '@backstage/errors';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { isCampaign } from '@rung/backstage-plugin-rung-common/campaigns';
import { Availability } from '../availability';
import { AssessmentStore } from '../database';
import { SCAN_TASK_ID } from '../scan';
import { hashesOf, requireAssessedKind, scoreRecord } from '../scoring';
import { LiveRecords } from './LiveRecords';

interface RefreshOptions {
  availability: Availability;
  entities: LiveRecords;
  /** The kinds of entities that the report holds. */
  kinds: readonly string[];
  logger: LoggerService;
  policy: AssessmentPolicy;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  scheduler: SchedulerService;
  store: AssessmentStore;
}

/** Brings the report up to date before the next scan does. */
export class RefreshService {
  private readonly options: RefreshOptions;

  static create(options: RefreshOptions): RefreshService {
    return new RefreshService(options);
  }

  private constructor(options: RefreshOptions) {
    this.options = options;
  }

  /**
   * Scores one entity for the report, and says whether its verdict has moved.
   *
   * @throws NotFoundError if there is no such entity, or none that these
   * credentials may see
   * @throws InputError if the report holds no entities of its kind, or it is a
   * campaign
   */
  async refreshEntity(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    requireAssessedKind(entityRef, this.options.kinds);
    return this.options.availability.guard(() =>
      this.rescore(entityRef, credentials),
    );
  }

  /** Has the catalog scanned now, by whichever replica is first. */
  async refreshEverything(): Promise<void> {
    const { availability, scheduler } = this.options;
    await availability.guard(async () => {
      try {
        await scheduler.triggerTask(SCAN_TASK_ID);
      } catch (error) {
        // It is being scanned already.
        if (!isError(error) || error.name !== 'ConflictError') {
          throw error;
        }
      }
    });
  }

  private async rescore(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const { entities, logger, policy, rules, store } = this.options;
    // Taken before reading: what is read after it is newer than any scan
    // that has begun.
    const sequence = await store.nextSequence();
    const { record, surroundings, stored } = await entities.read(
      entityRef,
      credentials,
    );
    const { kind, type } = record.attributes;
    if (isCampaign({ kind, spec: { type } })) {
      throw new InputError('Nothing is assessed of a campaign');
    }
    if (stored === 'unknown') {
      throw new Error('What it depends on cannot be read from the report');
    }
    const now = new Date();
    const { changes } = await store.writeEntity(
      sequence,
      scoreRecord(record, surroundings, {
        policy,
        now,
        hashes: hashesOf(record, surroundings, { rules, now }),
        onFailure: error =>
          logger.error(`Could not score ${entityRef}`, toError(error)),
      }),
    );
    return changes > 0;
  }
}
