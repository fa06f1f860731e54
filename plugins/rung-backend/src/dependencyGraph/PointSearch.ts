import { isCluster } from './CatalogGraph';
import { GraphView } from './GraphView';
import { namesOf } from './PlaceMarks';
import { NONE } from './types';
import {
  Found,
  inBoth,
  isSame,
  keepShorter,
  keyOf,
  kinds,
  nothing,
  Way,
} from './ways';

/** How many nodes and ways to them are looked at: all that a large catalog has. */
const MOST = 2_000_000;

/**
 * Looks for all losses that take a node down. What takes a cluster down by what that
 * depends on takes all of its places, and who is placed in several clusters goes down
 * with what takes them all. Because that may go in a circle, it is looked for until
 * nothing more is found, or so much was looked at that others would have to wait.
 */
export class PointSearch {
  private readonly view: GraphView;
  /** The nodes of clusters that something may take down, by cluster. */
  private readonly clusters: ReadonlyMap<number, readonly number[]>;
  /** What takes these down by what they depend on, as far as is found. */
  private readonly carried = new Map<number, Found>();
  /** What takes each place. */
  private readonly places = new Map<number, Found>();
  private hasMoved = false;
  /** How much may still be looked at. */
  private left = MOST;

  /** The domains and entities that take a node down, the nearest first. */
  static of(
    view: GraphView,
    node: number,
  ): { ways: Way[]; isUncertain: boolean } {
    const { ways, isUncertain } = new PointSearch(view).run(node);
    return {
      ways: [...ways.values()].sort((one, other) => one.length - other.length),
      isUncertain,
    };
  }

  private constructor(view: GraphView) {
    this.view = view;
    this.clusters = dependentClusters(view);
  }

  private run(node: number): Found {
    for (;;) {
      this.hasMoved = false;
      this.places.clear();
      const found = this.walk([node], node);
      for (const [cluster, before] of this.carried) {
        const after = this.carry(cluster);
        this.carried.set(cluster, after);
        this.hasMoved ||= !isSame(before, after);
      }
      if (this.left < 0) {
        return { ...found, isUncertain: true };
      }
      if (!this.hasMoved) {
        return found;
      }
    }
  }

  /** What takes a cluster down by what it depends on; the way begins with the cluster. */
  private carry(cluster: number): Found {
    const found: Found = { ways: new Map(), isUncertain: false };
    for (const node of this.clusters.get(cluster) ?? []) {
      const dependencies: number[] = [];
      this.view.eachDependency(node, each => dependencies.push(each));
      const { ways, isUncertain } = this.walk(dependencies);
      found.isUncertain ||= isUncertain || this.view.blind[node] === 1;
      for (const [key, way] of ways) {
        const { loss, length } = way;
        keepShorter(found.ways, key, {
          loss,
          length: length + 1,
          nodes: () => [node, ...way.nodes()],
        });
      }
    }
    return found;
  }

  /**
   * What takes any of some nodes down. A way begins with the node, unless that is the
   * one that is asked for.
   */
  private walk(starts: readonly number[], asked?: number): Found {
    const { view } = this;
    const found: Found = { ways: new Map(), isUncertain: false };
    const order = [...starts];
    const towards = new Map(starts.map(start => [start, NONE]));
    const depths = new Map(
      starts.map(start => [start, start === asked ? 0 : 1]),
    );
    const wayTo = (end: number) => {
      const way: number[] = [];
      for (let each = end; each !== NONE && each !== asked; ) {
        way.push(each);
        each = towards.get(each) ?? NONE;
      }
      return way.reverse();
    };
    for (const node of order) {
      if (this.left < 0) {
        break;
      }
      const depth = depths.get(node) ?? 0;
      const own = this.takingPlacesOf(node);
      this.left -= 1 + own.ways.size;
      found.isUncertain ||=
        own.isUncertain ||
        view.blind[node] === 1 ||
        (node !== asked && hasUnknownPlace(view, node));
      if (!isCluster(view.graph, node)) {
        const loss = { kind: 'entity', node } as const;
        const nodes = () => wayTo(node).slice(0, -1);
        keepShorter(found.ways, node, { loss, length: depth, nodes });
      }
      for (const [key, { loss, length, nodes }] of own.ways) {
        keepShorter(found.ways, key, {
          loss,
          length: depth + length,
          nodes: () => [...wayTo(node), ...nodes()],
        });
      }
      view.eachDependency(node, target => {
        if (!towards.has(target)) {
          towards.set(target, node);
          depths.set(target, depth + 1);
          order.push(target);
        }
      });
    }
    return found;
  }

  /** What takes all places of a node: what takes each of them, by the longest way. */
  private takingPlacesOf(node: number): Found {
    let common: Found | undefined;
    this.view.eachPlace(node, place => {
      const found = this.takingPlace(place);
      common = common ? inBoth(common, found) : found;
    });
    return common ?? nothing;
  }

  private takingPlace(place: number): Found {
    const known = this.places.get(place);
    if (known) {
      return known;
    }
    const { graph } = this.view;
    const carried = this.takingCluster(graph.placeClusters[place]);
    const ways = new Map(
      kinds.flatMap(kind => {
        const loss = { kind, id: namesOf(graph, kind)[place] };
        const way: Way = { loss, length: 0, nodes: () => [] };
        return loss.id === NONE ? [] : [[keyOf(loss), way] as const];
      }),
    );
    for (const [key, way] of carried.ways) {
      keepShorter(ways, key, way);
    }
    const found = { ways, isUncertain: carried.isUncertain };
    this.places.set(place, found);
    return found;
  }

  private takingCluster(cluster: number): Found {
    const known = this.carried.get(cluster);
    if (known || !this.clusters.has(cluster)) {
      return known ?? nothing;
    }
    this.carried.set(cluster, nothing);
    return nothing;
  }
}

/** Clusters that depend on anything, by their names. */
function dependentClusters(view: GraphView): Map<number, number[]> {
  const { graph, seen, blind } = view;
  const clusters = new Map<number, number[]>();
  for (let node = 0; node < graph.size; node++) {
    if (seen[node] && isCluster(graph, node)) {
      let depends = blind[node] === 1;
      view.eachDependency(node, () => {
        depends = true;
      });
      if (depends) {
        const cluster = graph.clusterOf[node];
        clusters.set(cluster, [...(clusters.get(cluster) ?? []), node]);
      }
    }
  }
  return clusters;
}

function hasUnknownPlace(view: GraphView, node: number): boolean {
  const { placeRegions, placeZones } = view.graph;
  let places = 0;
  let unknown = 0;
  view.eachPlace(node, place => {
    places++;
    unknown +=
      placeRegions[place] === NONE || placeZones[place] === NONE ? 1 : 0;
  });
  return places === 0 || unknown > 0;
}
