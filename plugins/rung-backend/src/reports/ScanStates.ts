import {
  ScanDetails,
  ScanState,
} from '@rung/backstage-plugin-rung-common/wire';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds } from '@backstage/types';
import { Availability } from '../availability';
import { ScanStore } from '../database';

/** How fresh what is reported is. */
export class ScanStates {
  private readonly availability: Availability;
  private readonly store: ScanStore;

  private readonly every: number | undefined;

  static create(options: {
    availability: Availability;
    store: ScanStore;
    schedule: Pick<SchedulerServiceTaskScheduleDefinition, 'frequency'>;
  }): ScanStates {
    return new ScanStates(options);
  }

  private constructor(options: Parameters<typeof ScanStates.create>[0]) {
    this.availability = options.availability;
    this.store = options.store;
    this.every = millisecondsOf(options.schedule.frequency);
  }

  async details(): Promise<ScanDetails> {
    return this.availability.remember(await this.store.getScan());
  }

  /** With when the next one is due, for those who may start one. */
  async detailsAhead(): Promise<ScanDetails> {
    const details = await this.details();
    const { startedAt } = details;
    return {
      ...details,
      nextAt:
        startedAt && this.every !== undefined
          ? new Date(Date.parse(startedAt) + this.every).toISOString()
          : undefined,
    };
  }

  /** How many entities were read is not for everybody. */
  async state(): Promise<ScanState> {
    const { status, startedAt, finishedAt, progress, asOf, withheld } =
      await this.details();
    return {
      status,
      startedAt,
      finishedAt,
      progress: progress && roughly(progress),
      asOf,
      withheld,
    };
  }
}

/** A time of the calendar, or somebody's hand, has no length. */
function millisecondsOf(
  frequency: SchedulerServiceTaskScheduleDefinition['frequency'],
): number | undefined {
  if ('toMillis' in frequency) {
    return frequency.toMillis();
  }
  return 'cron' in frequency || 'trigger' in frequency
    ? undefined
    : durationToMilliseconds(frequency);
}

/** In tenths: the exact share, read again and again, tells the size of the catalog. */
function roughly(progress: number): number {
  return Math.floor(progress * 10) / 10;
}
