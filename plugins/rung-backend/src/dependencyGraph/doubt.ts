import { isCluster } from './CatalogGraph';
import { GraphView } from './GraphView';
import { doubtBy, PlaceMarks } from './PlaceMarks';
import {
  DEGRADED,
  DOWN,
  MAY_BE_DEGRADED,
  MAY_BE_DOWN,
  UNKNOWN,
} from './states';

/**
 * Marks of what is not down as far as is known what else may become of it: what it
 * would be if everything were lost that is not known or hidden.
 */
export function doubt(
  view: GraphView,
  places: PlaceMarks,
  { states, uncertain }: { states: Uint8Array; uncertain: Uint8Array },
): void {
  const { graph, seen, blind } = view;
  const { starts, values } = graph.dependents;
  const queue = new Uint32Array(graph.size);
  let length = 0;
  const doubtNode = (node: number, may: number) => {
    if (may !== MAY_BE_DOWN) {
      uncertain[node] = Math.max(uncertain[node], may);
      return;
    }
    if (seen[node] && states[node] !== DOWN && uncertain[node] !== may) {
      uncertain[node] = may;
      queue[length++] = node;
    }
    if (seen[node] && isCluster(graph, node)) {
      for (const placed of places.doubt(graph.clusterOf[node])) {
        doubtNode(placed, doubtBy(places.sortsOf(placed)));
      }
    }
  };
  const doubtDependents = (node: number) => {
    for (let link = starts[node]; link < starts[node + 1]; link++) {
      doubtNode(values[link], MAY_BE_DOWN);
    }
  };
  for (let node = 0; node < graph.size; node++) {
    if (blind[node]) {
      doubtNode(node, MAY_BE_DOWN);
    }
    if (states[node] === UNKNOWN) {
      doubtDependents(node);
    }
  }
  for (let at = 0; at < length; at++) {
    doubtDependents(queue[at]);
  }
  for (let node = 0; node < graph.size; node++) {
    if (
      states[node] === DOWN ||
      states[node] === UNKNOWN ||
      (states[node] === DEGRADED && uncertain[node] === MAY_BE_DEGRADED)
    ) {
      uncertain[node] = 0;
    }
  }
}
