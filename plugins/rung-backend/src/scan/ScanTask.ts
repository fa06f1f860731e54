import {
  LifecycleService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ScanMetrics } from './ScanMetrics';
import { endingOf, Scanner } from './Scanner';

/** The id of the scheduled task, the same for all replicas. */
export const SCAN_TASK_ID = 'rung-scan';

/** Has the catalog scanned on schedule, by one replica at a time. */
export class ScanTask {
  private readonly scanner: Scanner;
  private readonly metrics: ScanMetrics;
  private readonly shutdown = new AbortController();
  private running: Promise<void> = Promise.resolve();

  static async schedule(options: {
    scanner: Scanner;
    metrics: ScanMetrics;
    scheduler: SchedulerService;
    lifecycle: LifecycleService;
    schedule: SchedulerServiceTaskScheduleDefinition;
  }): Promise<void> {
    const { scanner, metrics, scheduler, lifecycle, schedule } = options;
    const task = new ScanTask(scanner, metrics);
    lifecycle.addShutdownHook(() => task.stop());
    await scheduler.scheduleTask({
      ...schedule,
      id: SCAN_TASK_ID,
      signal: task.shutdown.signal,
      fn: signal => task.run(signal),
    });
  }

  private constructor(scanner: Scanner, metrics: ScanMetrics) {
    this.scanner = scanner;
    this.metrics = metrics;
  }

  /** Throws what the scan throws, so that the scheduler notes the failure. */
  private async run(signal: AbortSignal): Promise<void> {
    const scan = this.scan(AbortSignal.any([signal, this.shutdown.signal]));
    this.running = scan.catch(() => {});
    await scan;
  }

  private async scan(signal: AbortSignal): Promise<void> {
    try {
      this.metrics.record(await this.scanner.scan(signal));
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
