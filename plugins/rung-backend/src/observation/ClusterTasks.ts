import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ClusterSource, ListedCluster } from '@rung/backstage-plugin-rung-node';
import { ClusterStore } from '../database';
import { AskedLabels } from './AskedLabels';
import { ClusterSweeper } from './ClusterSweeper';
import { delayOf } from './delayOf';

/** How often the list of clusters is looked at. */
const LIST_EVERY = { minutes: 10 };
const LIST_WITHIN = { minutes: 2 };
/** What nobody has tried to read for so long is a cluster that is gone. */
const FORGOTTEN_AFTER = 7 * 24 * 60 * 60 * 1000;

export interface SweepSchedule {
  /** In milliseconds, as the other is. */
  frequency: number;
  timeout: number;
}

/**
 * One scheduled task for each cluster, which replicas share, spread so that they
 * do not begin together.
 */
export class ClusterTasks {
  private readonly options: Parameters<typeof ClusterTasks.schedule>[0];
  private readonly sweeper: ClusterSweeper;
  private readonly shutdown = new AbortController();
  private readonly tasks = new Map<string, AbortController>();

  static async schedule(options: {
    sources: readonly ClusterSource[];
    clusters: ClusterStore;
    labels: Pick<AskedLabels, 'read' | 'keys'>;
    scheduler: SchedulerService;
    lifecycle: LifecycleService;
    logger: LoggerService;
    sweepSchedule: SweepSchedule;
  }): Promise<void> {
    const { sources, scheduler, lifecycle } = options;
    if (sources.length === 0) {
      return;
    }
    const tasks = new ClusterTasks(options);
    lifecycle.addShutdownHook(() => tasks.shutdown.abort());
    // Each replica has to know of each task, so that any of them can do it.
    await scheduler.scheduleTask({
      id: 'rung-clusters',
      frequency: LIST_EVERY,
      timeout: LIST_WITHIN,
      scope: 'local',
      signal: tasks.shutdown.signal,
      fn: signal => tasks.list(signal),
    });
  }

  private constructor(options: Parameters<typeof ClusterTasks.schedule>[0]) {
    this.options = options;
    this.sweeper = ClusterSweeper.create(options);
  }

  /** A source that fails keeps the tasks that it has, and harms no other. */
  private async list(signal: AbortSignal): Promise<void> {
    await this.options.labels.read();
    for (const source of this.options.sources) {
      try {
        await this.follow(source, await source.listClusters({ signal }));
      } catch (error) {
        this.options.logger.warn(
          `The clusters of ${source.id} cannot be listed at the moment`,
          toError(error),
        );
      }
    }
    await this.options.clusters.forgetUntried(FORGOTTEN_AFTER);
  }

  private async follow(
    source: ClusterSource,
    listed: readonly ListedCluster[],
  ): Promise<void> {
    const prefix = `rung-cluster-${source.id}-`;
    const ids = new Map(
      listed.map(cluster => [`${prefix}${cluster.name}`, cluster]),
    );
    for (const [id, task] of this.tasks) {
      if (id.startsWith(prefix) && !ids.has(id)) {
        task.abort();
        this.tasks.delete(id);
      }
    }
    for (const [id, cluster] of ids) {
      if (!this.tasks.has(id)) {
        await this.begin(id, source, cluster);
      }
    }
  }

  private async begin(
    id: string,
    source: ClusterSource,
    cluster: ListedCluster,
  ): Promise<void> {
    const { scheduler, sweepSchedule } = this.options;
    const { frequency, timeout } = sweepSchedule;
    const ended = new AbortController();
    this.tasks.set(id, ended);
    await scheduler.scheduleTask({
      id,
      frequency: { milliseconds: frequency },
      timeout: { milliseconds: timeout },
      initialDelay: { milliseconds: delayOf(id, frequency) },
      scope: 'global',
      signal: AbortSignal.any([ended.signal, this.shutdown.signal]),
      fn: signal => this.sweeper.sweep(source, cluster, signal),
    });
  }
}
