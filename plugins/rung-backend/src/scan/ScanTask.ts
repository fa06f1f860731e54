import { setTimeout } from 'node:timers/promises';
import {
  LifecycleService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ScanMetrics } from './ScanMetrics';
import { endingOf, Scanner, ScanResult } from './Scanner';

/** The id of the scheduled task, the same for all replicas. */
export const SCAN_TASK_ID = 'rung-scan';

/**
 * A new portal may be scanned before its catalog has taken in the first file.
 * Its reports are not to stay empty until the next scan is due.
 */
const MOST_LOOKS = 8;
const BETWEEN_LOOKS_MS = 15_000;

/** Has the catalog scanned on schedule, by one replica at a time. */
export class ScanTask {
  private readonly scanner: Scanner;
  private readonly metrics: ScanMetrics;
  private readonly pause: (signal: AbortSignal) => Promise<void>;
  private readonly shutdown = new AbortController();
  private running: Promise<void> = Promise.resolve();

  static async schedule(options: {
    scanner: Scanner;
    metrics: ScanMetrics;
    scheduler: SchedulerService;
    lifecycle: LifecycleService;
    schedule: SchedulerServiceTaskScheduleDefinition;
    /** What passes between two looks at an empty catalog. */
    pause?: (signal: AbortSignal) => Promise<void>;
  }): Promise<void> {
    const { scanner, metrics, scheduler, lifecycle, schedule } = options;
    const task = new ScanTask(scanner, metrics, options.pause ?? pause);
    lifecycle.addShutdownHook(() => task.stop());
    await scheduler.scheduleTask({
      ...schedule,
      id: SCAN_TASK_ID,
      signal: task.shutdown.signal,
      fn: signal => task.run(signal),
    });
  }

  private constructor(
    scanner: Scanner,
    metrics: ScanMetrics,
    between: (signal: AbortSignal) => Promise<void>,
  ) {
    this.scanner = scanner;
    this.metrics = metrics;
    this.pause = between;
  }

  /** Throws what the scan throws, so that the scheduler notes the failure. */
  private async run(signal: AbortSignal): Promise<void> {
    const scans = this.scanUntilFound(
      AbortSignal.any([signal, this.shutdown.signal]),
    );
    this.running = scans.catch(() => {});
    await scans;
  }

  private async scanUntilFound(signal: AbortSignal): Promise<void> {
    let result = await this.scan(signal);
    for (let look = 1; foundNothing(result) && look < MOST_LOOKS; look++) {
      await this.pause(signal);
      result = await this.scan(signal);
    }
  }

  private async scan(signal: AbortSignal): Promise<ScanResult> {
    try {
      const result = await this.scanner.scan(signal);
      this.metrics.record(result);
      return result;
    } catch (error) {
      this.metrics.recordEnding(endingOf(error, signal).status);
      throw error;
    }
  }

  /**
   * The scheduler aborts its tasks only after the plugins have shut down, and
   * nobody waits for them: the database would be gone in mid-write.
   */
  private async stop(): Promise<void> {
    this.shutdown.abort();
    await this.running;
  }
}

function foundNothing(result: ScanResult): boolean {
  return result.type === 'completed' && result.counts.read === 0;
}

async function pause(signal: AbortSignal): Promise<void> {
  await setTimeout(BETWEEN_LOOKS_MS, undefined, { signal, ref: false });
}
