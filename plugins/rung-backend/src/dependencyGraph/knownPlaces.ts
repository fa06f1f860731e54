import { GraphView } from './GraphView';

/** Looked for once for each reader. */
const remembered = new WeakMap<GraphView, ReadonlySet<number>>();

/** The places in which anything is that a reader may see. */
export function knownPlaces(view: GraphView): ReadonlySet<number> {
  const known = remembered.get(view) ?? lookFor(view);
  remembered.set(view, known);
  return known;
}

function lookFor(view: GraphView): ReadonlySet<number> {
  const found = new Set<number>();
  for (let node = 0; node < view.graph.size; node++) {
    if (view.seen[node]) {
      view.eachPlace(node, place => found.add(place));
    }
  }
  return found;
}
