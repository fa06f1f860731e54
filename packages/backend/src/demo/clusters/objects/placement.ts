import { DemoCluster, DemoWorkload } from '../types';
import { nodeNames } from './nodes';

/** Hands out the nodes of a cluster, zone by zone, each in its turn. */
export class Placement {
  private readonly zones: readonly (readonly string[])[];
  private readonly turns: number[];

  static create(cluster: DemoCluster): Placement {
    return new Placement(nodeNames(cluster));
  }

  private constructor(zones: readonly (readonly string[])[]) {
    this.zones = zones;
    this.turns = zones.map(() => 0);
  }

  /** The nodes that the pods of a workload are on, one for each pod. */
  place({ pods, packed }: DemoWorkload): string[] {
    return pods.flatMap((count, zone) =>
      Array.from({ length: count }, () => this.next(zone, packed)),
    );
  }

  private next(zone: number, isPacked = false): string {
    const nodes = this.zones[zone];
    const turn = this.turns[zone];
    if (!isPacked) {
      this.turns[zone] = turn + 1;
    }
    return nodes[turn % nodes.length];
  }
}
