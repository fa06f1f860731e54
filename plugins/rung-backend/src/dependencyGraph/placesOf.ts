import { UnknownPlace } from '@rung/backstage-plugin-rung-common/wire';
import { GraphView } from './GraphView';
import { knownPlaces } from './knownPlaces';
import { Outage } from './lose';
import { namesOf } from './PlaceMarks';
import { NONE } from './types';

/** How many places there are, and how many are left. */
export interface PlaceCounts {
  all: number;
  left: number;
}

/** Whether a place is left in an outage, or may be. */
function remaining(
  { graph }: GraphView,
  { loss, carried }: Outage,
): (place: number) => boolean {
  const names = loss.kind === 'entity' ? undefined : namesOf(graph, loss.kind);
  return place =>
    !carried.has(graph.placeClusters[place]) &&
    (loss.kind === 'entity' || names?.[place] !== loss.id);
}

/**
 * The places of a node, as an outage counts them: the zones of its clusters if a zone
 * is lost, else its clusters.
 */
export function placesAfter(
  view: GraphView,
  outage: Outage,
  node: number,
): PlaceCounts | undefined {
  const { placeClusters } = view.graph;
  const remains = remaining(view, outage);
  /** Whether anything of it is left. */
  const places = new Map<number, boolean>();
  view.eachPlace(node, place => {
    const key = outage.loss.kind === 'zone' ? place : placeClusters[place];
    places.set(key, places.get(key) || remains(place));
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

/** The clusters that an outage takes whole, and how many others there are. */
export function clustersAfter(
  view: GraphView,
  outage: Outage,
): { lost: number[]; left: number } {
  const { placeClusters } = view.graph;
  const remains = remaining(view, outage);
  /** Whether anything of it is left, or may be. */
  const clusters = new Map<number, boolean>();
  knownPlaces(view).forEach(place => {
    const cluster = placeClusters[place];
    clusters.set(cluster, clusters.get(cluster) || remains(place));
  });
  const lost = [...clusters].flatMap(([cluster, isLeft]) =>
    isLeft || cluster === NONE ? [] : cluster,
  );
  return { lost, left: clusters.size - lost.length };
}
