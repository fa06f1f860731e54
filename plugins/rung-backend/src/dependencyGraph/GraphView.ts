import { CatalogGraph, isCluster } from './CatalogGraph';
import { ABSENT, isHard, isPlacing, isSoft, targetOf } from './edges';
import { NONE } from './types';

/** What a reader may see of a graph. */
export interface Sight {
  /** By the numbers that they are stored under. */
  entities: { has(number: number): boolean };
  /** The refs of those among them that others take numbers from. */
  sources: Iterable<string>;
}

/**
 * A graph as one reader sees it. A node that they may not see is one of which
 * nothing is known: it has no place and no state, and no link of it is followed.
 * Whatever is told to them is worked out from this alone.
 */
export class GraphView {
  readonly graph: CatalogGraph;
  /** By node: 1 where the reader may see it. */
  readonly seen: Uint8Array;
  /** By node: 1 where it depends on what is hidden, or not in the catalog. */
  readonly blind: Uint8Array;
  private readonly seenSources: Uint8Array | undefined;

  static create(graph: CatalogGraph, sight?: Sight): GraphView {
    return new GraphView(graph, sight);
  }

  private constructor(graph: CatalogGraph, sight: Sight | undefined) {
    this.graph = graph;
    this.seen = sight ? seenNodes(graph, sight) : allOnes(graph.size);
    this.blind = blindNodes(graph, this.seen);
    this.seenSources = sight && seenSourcesOf(graph, sight);
  }

  /** The node of an entity; {@link NONE} where the reader may see none. */
  find(entityRef: string): number {
    const node = this.graph.nodeOf(entityRef);
    return node !== NONE && this.seen[node] ? node : NONE;
  }

  seesSource(source: number): boolean {
    return this.seenSources === undefined || this.seenSources[source] === 1;
  }

  /** The system of a node; {@link NONE} where it has none that may be seen. */
  systemOf(node: number): number {
    const system = this.graph.systems[node];
    return system !== NONE && this.seesSource(system) ? system : NONE;
  }

  /**
   * The domain of a node likewise. It is written on its system, so that it goes with
   * that.
   */
  domainOf(node: number): number {
    const system = this.graph.systems[node];
    const domain = this.graph.domains[node];
    return domain !== NONE &&
      this.seesSource(domain) &&
      (system === NONE || this.seesSource(system))
      ? domain
      : NONE;
  }

  /**
   * Goes through where a node is: where it was seen to run, else where the clusters
   * are that it depends on.
   */
  eachPlace(node: number, visit: (place: number) => void): void {
    const { places, dependencies, counts } = this.graph;
    const end = places.starts[node + 1];
    for (let at = places.starts[node]; at < end; at++) {
      visit(places.values[at]);
    }
    if (places.starts[node] < end) {
      return;
    }
    const last = dependencies.starts[node + 1];
    for (let edge = dependencies.starts[node]; edge < last; edge++) {
      const dependency = dependencies.values[edge];
      const cluster = targetOf(dependency);
      if (isPlacing(dependency) && this.seen[cluster] && counts[cluster]) {
        const until = places.starts[cluster + 1];
        for (let at = places.starts[cluster]; at < until; at++) {
          visit(places.values[at]);
        }
      }
    }
  }

  /** Goes through what a node goes down with, as far as the reader may see it. */
  eachDependency(node: number, visit: (target: number) => void): void {
    const { starts, values } = this.graph.dependencies;
    for (let at = starts[node]; at < starts[node + 1]; at++) {
      const target = targetOf(values[at]);
      if (isHard(values[at]) && target !== ABSENT && this.seen[target]) {
        visit(target);
      }
    }
  }

  /** Goes through those that go down with a node, as far as the reader may see them. */
  eachDependent(node: number, visit: (source: number) => void): void {
    const { starts, values } = this.graph.dependents;
    for (let at = starts[node]; at < starts[node + 1]; at++) {
      if (this.seen[values[at]]) {
        visit(values[at]);
      }
    }
  }

  /** Whether a node runs in places, and is no place itself. */
  isPlaced(node: number): boolean {
    return this.seen[node] === 1 && !isCluster(this.graph, node);
  }
}

function allOnes(size: number): Uint8Array {
  return new Uint8Array(size).fill(1);
}

function seenNodes(
  { numbers, size }: CatalogGraph,
  { entities }: Sight,
): Uint8Array {
  const seen = new Uint8Array(size);
  for (let node = 0; node < size; node++) {
    seen[node] = entities.has(numbers[node]) ? 1 : 0;
  }
  return seen;
}

function seenSourcesOf({ sources }: CatalogGraph, sight: Sight): Uint8Array {
  const seen = new Uint8Array(sources.size);
  for (const entityRef of sight.sources) {
    const source = sources.find(entityRef);
    if (source !== NONE) {
      seen[source] = 1;
    }
  }
  return seen;
}

function blindNodes(
  { dependencies: { starts, values }, size }: CatalogGraph,
  seen: Uint8Array,
): Uint8Array {
  const blind = new Uint8Array(size);
  for (let node = 0; node < size; node++) {
    for (let at = starts[node]; at < starts[node + 1]; at++) {
      const target = targetOf(values[at]);
      // A hidden cluster is told from nothing else that is hidden.
      const isHidden = target === ABSENT || !seen[target];
      if (isHidden && !isSoft(values[at])) {
        blind[node] = 1;
      }
    }
  }
  return blind;
}
