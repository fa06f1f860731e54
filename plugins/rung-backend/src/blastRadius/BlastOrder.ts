import { comesAfter, GraphView } from '../dependencyGraph';

/** A place between two nodes that are told one after the other: after which it is. */
export interface BlastPlace {
  /** How grave that one is, 0 being the gravest. */
  rank: number;
  entityRef: string;
}

/** Nodes by how grave they are, and those of one rank by name. */
export class BlastOrder {
  private readonly nodes: Uint32Array;
  /** Of each rank, where its nodes end. */
  private readonly ends: readonly number[] = [];

  /** @param ranked - the nodes of each rank by name, the gravest first */
  static of(ranked: readonly (readonly number[])[]): BlastOrder {
    return new BlastOrder(ranked);
  }

  private constructor(ranked: readonly (readonly number[])[]) {
    let end = 0;
    this.ends = ranked.map(nodes => {
      end += nodes.length;
      return end;
    });
    this.nodes = Uint32Array.from(ranked.flat());
  }

  get total(): number {
    return this.nodes.length;
  }

  /** Some of them, from so many on. */
  slice(from: number, limit: number): number[] {
    return Array.from(this.nodes.subarray(from, from + limit));
  }

  /** The place after so many of them. */
  placeAfter({ graph }: GraphView, count: number): BlastPlace {
    return {
      rank: this.ends.findIndex(end => count <= end),
      entityRef: graph.refs[this.nodes[count - 1]],
    };
  }

  /**
   * How many of them are before a place. It may be one of another order, of before
   * something has changed: what is told there is not told again.
   */
  countBefore({ graph }: GraphView, { rank, entityRef }: BlastPlace): number {
    let from = this.ends[rank - 1] ?? 0;
    let to = this.ends[rank] ?? this.total;
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if (comesAfter(graph.refs[this.nodes[middle]], entityRef)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
