import { isCluster } from './CatalogGraph';
import { GraphView } from './GraphView';
import { namesOf } from './PlaceMarks';
import { PlaceLoss } from './types';

/** Counted once for each reader: whatever is asked for has to be one of them. */
const remembered = new WeakMap<
  GraphView,
  Map<PlaceLoss, ReadonlyMap<number, number>>
>();

/**
 * How many entities run in each domain of a kind, by its number. Only a domain in
 * which something is that the reader may see can be lost for them; where that is a
 * cluster itself, nothing may run there.
 */
export function countByDomain(
  view: GraphView,
  kind: PlaceLoss,
): ReadonlyMap<number, number> {
  const counts = remembered.get(view) ?? new Map();
  remembered.set(view, counts);
  const known = counts.get(kind) ?? count(view, kind);
  counts.set(kind, known);
  return known;
}

function count(view: GraphView, kind: PlaceLoss): ReadonlyMap<number, number> {
  const names = namesOf(view.graph, kind);
  const counts = new Map<number, number>();
  const of = new Set<number>();
  for (let node = 0; node < view.graph.size; node++) {
    if (view.seen[node]) {
      of.clear();
      view.eachPlace(node, place => of.add(names[place]));
      const runs = isCluster(view.graph, node) ? 0 : 1;
      for (const id of of) {
        counts.set(id, (counts.get(id) ?? 0) + runs);
      }
    }
  }
  return counts;
}
