import { Chain, clusterBetween } from './chainOf';
import { GraphView } from './GraphView';
import { knownPlaces } from './knownPlaces';
import { namesOf } from './PlaceMarks';
import { PointSearch } from './PointSearch';
import { GraphLoss, PlaceLoss } from './types';

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

/** A loss that takes a node down, and the nodes on the way from it to that. */
interface Found<TLoss extends GraphLoss> {
  loss: TLoss;
  nodes: () => number[];
}

type LostDomain = { kind: PlaceLoss; id: number };

/**
 * The smallest losses that take a node down. A domain of which another one that is
 * told is a part is left out.
 */
export function singlePoints(
  view: GraphView,
  node: number,
  limit: number,
): PointsOfFailure {
  const { ways, isUncertain } = PointSearch.of(view, node);
  const all: Found<LostDomain>[] = [];
  const entities: Found<GraphLoss>[] = [];
  for (const { loss, nodes } of ways) {
    if (loss.kind !== 'entity') {
      all.push({ loss, nodes });
    } else if (loss.node !== node) {
      entities.push({ loss, nodes });
    }
  }
  const domains = smallest(view, all);
  return {
    points: [...domains, ...entities]
      .slice(0, limit)
      .map(({ loss, nodes: way }) => {
        const nodes = way();
        const cluster = clusterBetween(view, nodes.at(-1) ?? node, loss);
        return { loss, chain: { nodes, cluster, loss } };
      }),
    total: domains.length + entities.length,
    uncertain: isUncertain,
  };
}

/** Leaves out each domain that holds all of another one, and more. */
function smallest(
  view: GraphView,
  points: readonly Found<LostDomain>[],
): Found<LostDomain>[] {
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
