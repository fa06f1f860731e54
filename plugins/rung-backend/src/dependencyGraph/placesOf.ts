import { UnknownPlace } from '@rung/backstage-plugin-rung-common/wire';
import { GraphView } from './GraphView';
import { knownPlaces } from './knownPlaces';
import { namesOf } from './lose';
import { NONE, PlaceLoss } from './types';

/** How many places there are, and how many are left. */
export interface PlaceCounts {
  all: number;
  left: number;
}

/**
 * The places of a node, as a loss counts them: the zones of its clusters if a zone
 * is lost, else its clusters.
 */
export function placesAfter(
  view: GraphView,
  node: number,
  { kind, id }: { kind: PlaceLoss; id: number },
): PlaceCounts | undefined {
  const names = namesOf(view.graph, kind);
  const { placeClusters } = view.graph;
  /** Whether anything of it is left. */
  const places = new Map<number, boolean>();
  view.eachPlace(node, place => {
    const key = kind === 'zone' ? place : placeClusters[place];
    places.set(key, places.get(key) || names[place] !== id);
  });
  const left = [...places.values()].filter(isLeft => isLeft).length;
  return places.size > 0 ? { all: places.size, left } : undefined;
}

/** Why it is not known where a node runs. */
export function whyUnknown(view: GraphView, node: number): UnknownPlace {
  let places = 0;
  view.eachPlace(node, () => {
    places++;
  });
  if (places > 0) {
    return 'place-not-stated';
  }
  return view.graph.looked[node] ? 'not-seen' : 'not-stated';
}

/** The clusters that a loss takes whole, and how many others there are. */
export function clustersAfter(
  view: GraphView,
  { kind, id }: { kind: PlaceLoss; id: number },
): { lost: number[]; left: number } {
  const { graph } = view;
  const names = namesOf(graph, kind);
  /** Whether anything of it is left, or may be. */
  const clusters = new Map<number, boolean>();
  const visit = (place: number) => {
    const cluster = graph.placeClusters[place];
    clusters.set(cluster, clusters.get(cluster) || names[place] !== id);
  };
  knownPlaces(view).forEach(visit);
  const lost = [...clusters].flatMap(([cluster, isLeft]) =>
    isLeft || cluster === NONE ? [] : cluster,
  );
  return { lost, left: clusters.size - lost.length };
}
