import { isCluster } from './CatalogGraph';
import { GraphView } from './GraphView';
import { PlaceMarks, stateBy } from './PlaceMarks';
import { DOWN } from './states';
import { NONE } from './types';

/**
 * Takes down all that depends on what is down, the nearest first. A cluster that
 * depends on it takes all of its places, and with them who has no other ones left.
 */
export function spread(
  view: GraphView,
  places: PlaceMarks,
  { states, towards }: { states: Uint8Array; towards: Uint32Array },
): void {
  const { graph, seen } = view;
  const { starts, values } = graph.dependents;
  const queue = new Uint32Array(graph.size);
  let length = 0;
  const takeDown = (node: number, by: number) => {
    states[node] = DOWN;
    towards[node] = by;
    queue[length++] = node;
  };
  const carry = (cluster: number) => {
    for (const node of places.carry(graph.clusterOf[cluster])) {
      if (states[node] !== DOWN) {
        const state = stateBy(places.sortsOf(node));
        if (state === DOWN) {
          takeDown(node, cluster);
        } else {
          states[node] = state;
        }
      }
    }
  };
  for (let node = 0; node < graph.size; node++) {
    if (states[node] === DOWN) {
      queue[length++] = node;
    }
  }
  for (let at = 0; at < length; at++) {
    const node = queue[at];
    if (towards[node] !== NONE && isCluster(graph, node)) {
      carry(node);
    }
    for (let link = starts[node]; link < starts[node + 1]; link++) {
      const dependent = values[link];
      if (seen[dependent]) {
        if (states[dependent] !== DOWN) {
          takeDown(dependent, node);
        } else if (towards[dependent] === NONE && isCluster(graph, dependent)) {
          // What is stated of it is lost; who was seen in it may be elsewhere.
          carry(dependent);
        }
      }
    }
  }
}
