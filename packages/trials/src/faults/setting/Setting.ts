import type { TestContext } from 'node:test';
import type {
  RecordedCluster,
  RecordedLists,
} from '@internal/test-utils/recordedCluster';
import type { Platform } from '../../platform/Platform.ts';
import type { PostgresServer } from '../../platform/postgres.ts';
import { loadRecordedClusters } from '../../recorded/loadRecordedClusters.ts';
import { CatalogTables } from './CatalogTables.ts';
import { copyDatabases } from './copyDatabases.ts';
import { NotificationsReceiver, type Asked } from './NotificationsReceiver.ts';
import { Replica, type ReplicaOptions } from './Replica.ts';
import { RungTables } from './RungTables.ts';

/**
 * What one trial has for itself: a full catalog, and replicas of a backend,
 * each in a process of its own. What it has started ends with it.
 */
export class Setting {
  readonly postgres: PostgresServer;
  readonly catalog: CatalogTables;
  readonly rung: RungTables;
  private readonly context: TestContext;
  private readonly platform: Platform;
  private readonly databasePrefix: string;

  static async create(
    context: TestContext,
    platform: Platform,
    databasePrefix: string,
  ): Promise<Setting> {
    await copyDatabases(platform.postgres, databasePrefix);
    return new Setting(context, platform, databasePrefix);
  }

  private constructor(
    context: TestContext,
    platform: Platform,
    databasePrefix: string,
  ) {
    this.context = context;
    this.platform = platform;
    this.databasePrefix = databasePrefix;
    this.postgres = platform.postgres;
    this.catalog = CatalogTables.create(platform.postgres, databasePrefix);
    this.rung = RungTables.create(platform.postgres, databasePrefix);
  }

  /** Starts a replica; it is not ready yet. */
  async startReplica(name: string, options?: ReplicaOptions): Promise<Replica> {
    const replica = await Replica.start(
      this.platform,
      this.databasePrefix,
      name,
      options,
    );
    this.context.after(() => replica.stop());
    return replica;
  }

  /** Starts a replica, and waits until it is ready. */
  async readyReplica(name: string, options?: ReplicaOptions): Promise<Replica> {
    const replica = await this.startReplica(name, options);
    await replica.backend.ready();
    return replica;
  }

  /** Starts what takes the messages of one replica, and writes them down. */
  async startReceiver(book: Asked[]): Promise<NotificationsReceiver> {
    const receiver = await NotificationsReceiver.start(book);
    this.context.after(() => receiver.stop());
    return receiver;
  }

  /** Starts a cluster that gives these lists. */
  async startCluster(lists: RecordedLists): Promise<RecordedCluster> {
    const { RecordedCluster: Cluster } = await loadRecordedClusters(
      this.platform.folder,
    );
    const cluster = await Cluster.start(lists);
    this.context.after(() => cluster.stop());
    return cluster;
  }

  /**
   * One after the other: Backstage itself does not endure several replicas on a
   * new database, which is for the trial of that to deal with.
   */
  async twoReplicas(): Promise<[Replica, Replica]> {
    return [await this.readyReplica('a'), await this.readyReplica('b')];
  }
}
