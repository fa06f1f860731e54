import { Chain, clusterBetween, onlyDomainOf } from './chainOf';
import { isCluster } from './CatalogGraph';
import { GraphView } from './GraphView';
import { knownPlaces } from './knownPlaces';
import { namesOf } from './lose';
import { GraphLoss, NONE, PlaceLoss } from './types';

/** A loss that takes a node down all by itself, and how. */
export interface PointOfFailure {
  loss: GraphLoss;
  chain: Chain;
}

export interface PointsOfFailure {
  /** Domains first, then entities, the nearest first; no more than were asked for. */
  points: PointOfFailure[];
  /** How many there are. */
  total: number;
  /** Whether something it depends on has no known place, or is hidden. */
  uncertain: boolean;
}

const kinds = ['zone', 'cluster', 'region'] as const satisfies PlaceLoss[];

/**
 * The smallest losses that take a node down. A domain of which another one that is
 * told is a part is left out.
 */
export function singlePoints(
  view: GraphView,
  node: number,
  limit: number,
): PointsOfFailure {
  const { order, towards } = reach(view, node);
  const wayTo = (end: number): number[] => {
    const way: number[] = [];
    for (let each = end; each !== node; each = towards[each]) {
      way.push(each);
    }
    return way.reverse();
  };
  const domains = smallest(view, domainsOf(view, order));
  const entities = order.filter(
    each => each !== node && !isCluster(view.graph, each),
  );
  return {
    points: [
      ...domains.map(({ loss, by }) => {
        const cluster = clusterBetween(view, by, loss);
        return { loss, chain: { nodes: wayTo(by), cluster, loss } };
      }),
      ...entities.slice(0, limit).map(each => {
        const loss = { kind: 'entity', node: each } as const;
        return { loss, chain: { nodes: wayTo(each).slice(0, -1), loss } };
      }),
    ].slice(0, limit),
    total: domains.length + entities.length,
    uncertain: order.some(
      each =>
        view.blind[each] === 1 ||
        (each !== node && hasUnknownPlace(view, each)),
    ),
  };
}

/** A domain in which one of the nodes is as a whole: the first of them. */
interface Whole {
  loss: Placed;
  by: number;
}

function domainsOf(view: GraphView, order: readonly number[]): Whole[] {
  const found = new Map<string, Whole>();
  for (const by of order) {
    for (const kind of kinds) {
      const id = onlyDomainOf(view, by, kind);
      const key = `${kind} ${id}`;
      if (id !== NONE && !found.has(key)) {
        found.set(key, { loss: { kind, id }, by });
      }
    }
  }
  return [...found.values()];
}

type Placed = Exclude<GraphLoss, { kind: 'entity' }>;

/** A node and all that it goes down with, the nearest first. */
function reach(view: GraphView, node: number) {
  const order = [node];
  const towards = new Uint32Array(view.graph.size).fill(NONE);
  towards[node] = node;
  for (const each of order) {
    view.eachDependency(each, target => {
      if (towards[target] === NONE) {
        towards[target] = each;
        order.push(target);
      }
    });
  }
  return { order, towards };
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

/** Leaves out each domain that holds all of another one, and more. */
function smallest(view: GraphView, points: readonly Whole[]): Whole[] {
  const known = knownPlaces(view);
  const extents = points.map(({ loss }) => {
    const names = namesOf(view.graph, loss.kind);
    return new Set([...known].filter(place => names[place] === loss.id));
  });
  return points.filter(
    (_, index) =>
      !extents.some(
        other =>
          other.size < extents[index].size &&
          [...other].every(place => extents[index].has(place)),
      ),
  );
}
