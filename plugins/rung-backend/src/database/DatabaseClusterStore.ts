import { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';
import { Knex } from 'knex';
import {
  ClusterStore,
  CountedCluster,
  KeptCluster,
  ReadCluster,
} from './ClusterStore';
import { readClock } from './dialect';
import {
  describeClusters,
  forgetClusters,
  listClusters,
  readSnapshot,
} from './operations/clusters';
import { saveCluster } from './operations/saveCluster';
import { Replica } from './types';

/** Keeps clusters in the database of the plugin, PostgreSQL or SQLite. */
export class DatabaseClusterStore implements ClusterStore {
  private readonly client: Knex;
  private readonly clock: Replica['clock'];

  /** The tables have to be there already. */
  static create(options: {
    client: Knex;
    clock?: Replica['clock'];
  }): ClusterStore {
    return new DatabaseClusterStore(options.client, options.clock ?? readClock);
  }

  private constructor(client: Knex, clock: Replica['clock']) {
    this.client = client;
    this.clock = clock;
  }

  now(): Promise<Date> {
    return this.clock(this.client);
  }

  async save(cluster: ReadCluster): Promise<void> {
    await this.client.transaction(async transaction =>
      saveCluster(transaction, cluster, await this.clock(transaction)),
    );
  }

  async list(): Promise<KeptCluster[]> {
    return listClusters(this.client);
  }

  async snapshot(name: string): Promise<ClusterSnapshot | undefined> {
    return readSnapshot(this.client, name);
  }

  async describe(clusters: readonly CountedCluster[]): Promise<void> {
    await this.client.transaction(async transaction =>
      describeClusters(transaction, clusters),
    );
  }

  async forgetUntried(age: number): Promise<void> {
    await this.client.transaction(async transaction => {
      const now = await this.clock(transaction);
      await forgetClusters(transaction, new Date(now.getTime() - age));
    });
  }
}
