import { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';
import { LRUCache } from 'lru-cache';
import { ClusterStore } from '../database';

/**
 * How many objects all snapshots that are kept have together: those of some ten
 * clusters of 5,000 pods. What follows from them is kept as long as they are.
 */
const MOST_OBJECTS = 60_000;

function sizeOf({ nodes, workloads }: ClusterSnapshot): number {
  return workloads.reduce(
    (sum, { pods }) => sum + pods.length + 1,
    nodes.length + 1,
  );
}

/**
 * Snapshots of clusters, unpacked. A reader who looks at what is lost asks for the
 * same ones again and again.
 */
export class KeptSnapshots {
  private readonly kept: LRUCache<string, ClusterSnapshot, string>;

  static create(clusters: Pick<ClusterStore, 'snapshot'>): KeptSnapshots {
    return new KeptSnapshots(clusters);
  }

  private constructor(clusters: Pick<ClusterStore, 'snapshot'>) {
    this.kept = new LRUCache({
      maxSize: MOST_OBJECTS,
      sizeCalculation: sizeOf,
      fetchMethod: (_key, _stale, { context: name }) => clusters.snapshot(name),
    });
  }

  /** What a cluster had when it was last seen, at that time. */
  get(name: string, takenAt: string): Promise<ClusterSnapshot | undefined> {
    return this.kept.fetch(JSON.stringify([name, takenAt]), { context: name });
  }
}
