import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { ClusterSource, ListedCluster } from '@rung/backstage-plugin-rung-node';
import pLimit from 'p-limit';
import { ClusterStore } from '../database';
import { AskedLabels } from './AskedLabels';

/** Each holds a page of pods in memory while it is reduced. */
const AT_ONCE = 4;

/** Reads clusters and keeps what they have, a few at a time. */
export class ClusterSweeper {
  private readonly store: ClusterStore;
  private readonly labels: Pick<AskedLabels, 'keys'>;
  private readonly logger: LoggerService;
  private readonly limit = pLimit(AT_ONCE);
  private readonly said = new Map<string, string>();

  static create(options: {
    clusters: ClusterStore;
    labels: Pick<AskedLabels, 'keys'>;
    logger: LoggerService;
  }): ClusterSweeper {
    return new ClusterSweeper(options);
  }

  private constructor(options: Parameters<typeof ClusterSweeper.create>[0]) {
    this.store = options.clusters;
    this.labels = options.labels;
    this.logger = options.logger;
  }

  /**
   * Reads one cluster. What is wrong with it is noted, and is no error. The time
   * is that of the database, since a replica whose clock is ahead would otherwise
   * keep all others from writing what they see later.
   */
  async sweep(
    source: ClusterSource,
    cluster: ListedCluster,
    signal: AbortSignal,
  ): Promise<void> {
    await this.limit(async () => {
      signal.throwIfAborted();
      const takenAt = (await this.store.now()).toISOString();
      const reading = await source.readCluster(cluster.name, {
        labelKeys: this.labels.keys,
        signal,
      });
      this.tell(
        cluster.name,
        reading.status === 'reached' ? 'It was read' : reading.reason,
      );
      await this.keep({
        ...cluster,
        source: source.id,
        reading:
          reading.status === 'reached'
            ? { ...reading, snapshot: { ...reading.snapshot, takenAt } }
            : reading,
      });
    });
  }

  /** A replica that has read it later was faster, and nothing is lost. */
  private async keep(
    cluster: Parameters<ClusterStore['save']>[0],
  ): Promise<void> {
    try {
      await this.store.save(cluster);
    } catch (error) {
      if (!isError(error) || error.name !== 'ConflictError') {
        throw error;
      }
    }
  }

  /** The same is not told twice, because it is found out every half hour. */
  private tell(name: string, message: string): void {
    if (this.said.get(name) !== message) {
      this.said.set(name, message);
      this.logger.info(`Cluster ${name}: ${message}`);
    }
  }
}
