import { ClusterReading } from '@rung/backstage-plugin-rung-node';
import { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';
import { ClusterState } from '@rung/backstage-plugin-rung-common/wire';

/** A cluster that was read, or that has reported itself. */
export interface ReadCluster {
  name: string;
  title?: string;
  source: string;
  reading: ClusterReading;
}

/** A cluster as a scan takes it. */
export interface CountedCluster {
  name: string;
  /** The ref of the Resource that stands for it. */
  entityRef?: string;
  environment?: string;
  /** When what counts of it was seen. */
  countedAt?: string;
}

/** What is kept of a cluster; what runs there is kept with the assessments. */
export type KeptCluster = Omit<ClusterState, 'components' | 'outdated'>;

/** Keeps what clusters were seen to have. */
export interface ClusterStore {
  /** What time it is, for all replicas. */
  now(): Promise<Date>;
  /**
   * Notes how a reading ended. Where the cluster was not reached, what was last
   * seen of it stays.
   *
   * @throws ConflictError if a later snapshot of it is kept already
   */
  save(cluster: ReadCluster): Promise<void>;
  /** Every cluster, by name. */
  list(): Promise<KeptCluster[]>;
  /** What a cluster was last seen to have. */
  snapshot(name: string): Promise<ClusterSnapshot | undefined>;
  /**
   * Notes what stands for clusters in the catalog, and what of them a scan counts. Of
   * the others it notes that nothing stands for them and nothing counts.
   */
  describe(clusters: readonly CountedCluster[]): Promise<void>;
  /** Forgets the clusters that nobody has tried to read for so many milliseconds. */
  forgetUntried(age: number): Promise<void>;
}
