import { CatalogGraph } from './CatalogGraph';
import { GraphView } from './GraphView';
import { GraphLoss, NONE, PlaceLoss } from './types';

/** What becomes of a node, as a number. Of a hidden one nothing is told. */
export const DOWN = 1;
export const DEGRADED = 2;
export const UNTOUCHED = 3;
export const UNKNOWN = 4;
const HIDDEN = 0;

/** What becomes of each node if something is lost. */
export interface Outage {
  readonly loss: GraphLoss;
  /** By node. */
  readonly states: Uint8Array;
  /**
   * By node that is down: the next one on the shortest way to what is lost;
   * {@link NONE} where that is the loss itself.
   */
  readonly towards: Uint32Array;
  /** By node that is neither down nor unknown: 1 where what it depends on may be down. */
  readonly uncertain: Uint8Array;
}

/** What becomes of a place, as a number. */
const LOST = 1;
const LEFT = 2;
const UNSURE = 4;

/** Works out what a loss takes down, as far as a reader may see it. */
export function lose(view: GraphView, loss: GraphLoss): Outage {
  const { size } = view.graph;
  const states =
    loss.kind === 'entity'
      ? statesWithout(view, loss.node)
      : statesOf(view, placesAfter(view.graph, loss));
  const towards = new Uint32Array(size).fill(NONE);
  spread(view, states, towards);
  return { loss, states, towards, uncertain: uncertainIn(view, states) };
}

/** The names of a domain by the places that lie in it. */
export function namesOf(graph: CatalogGraph, kind: PlaceLoss): Uint32Array {
  switch (kind) {
    case 'zone':
      return graph.placeZones;
    case 'region':
      return graph.placeRegions;
    default:
      return graph.placeClusters;
  }
}

/** Of each place, whether it is lost, left, or nobody can say. */
function placesAfter(
  graph: CatalogGraph,
  { kind, id }: { kind: PlaceLoss; id: number },
): Uint8Array {
  return Uint8Array.from(namesOf(graph, kind), name => {
    if (name === NONE) {
      return UNSURE;
    }
    return name === id ? LOST : LEFT;
  });
}

/** What becomes of each node by its own places. */
function statesOf(view: GraphView, places: Uint8Array): Uint8Array {
  const { size } = view.graph;
  const states = new Uint8Array(size);
  let found = 0;
  const look = (place: number) => {
    found |= places[place];
  };
  for (let node = 0; node < size; node++) {
    if (view.seen[node]) {
      found = 0;
      view.eachPlace(node, look);
      states[node] = stateBy(found);
    }
  }
  return states;
}

/** By which sorts of places there are. */
function stateBy(found: number): number {
  switch (found) {
    case LOST:
      return DOWN;
    case LEFT:
    case LEFT | UNSURE:
      return UNTOUCHED;
    case LOST | LEFT:
    case LOST | LEFT | UNSURE:
      return DEGRADED;
    default:
      return UNKNOWN;
  }
}

/** All but one are as they were, wherever they run. */
function statesWithout(view: GraphView, lost: number): Uint8Array {
  const states = Uint8Array.from(view.seen, seen =>
    seen ? UNTOUCHED : HIDDEN,
  );
  states[lost] = DOWN;
  return states;
}

/** Takes down all that depends on what is down, the nearest first. */
function spread(
  { graph, seen }: GraphView,
  states: Uint8Array,
  towards: Uint32Array,
): void {
  const { starts, values } = graph.dependents;
  const queue = new Uint32Array(graph.size);
  let length = 0;
  for (let node = 0; node < graph.size; node++) {
    if (states[node] === DOWN) {
      queue[length++] = node;
    }
  }
  for (let at = 0; at < length; at++) {
    const node = queue[at];
    for (let link = starts[node]; link < starts[node + 1]; link++) {
      const dependent = values[link];
      if (seen[dependent] && states[dependent] !== DOWN) {
        states[dependent] = DOWN;
        towards[dependent] = node;
        queue[length++] = dependent;
      }
    }
  }
}

/** Marks what is not down as far as is known and depends on what may be. */
function uncertainIn(
  { graph, seen, blind }: GraphView,
  states: Uint8Array,
): Uint8Array {
  const { starts, values } = graph.dependents;
  const doubtful = new Uint8Array(graph.size);
  const queue = new Uint32Array(graph.size);
  let length = 0;
  const doubt = (node: number) => {
    if (!doubtful[node] && seen[node] && states[node] !== DOWN) {
      doubtful[node] = 1;
      queue[length++] = node;
    }
  };
  const doubtDependents = (node: number) => {
    for (let link = starts[node]; link < starts[node + 1]; link++) {
      doubt(values[link]);
    }
  };
  for (let node = 0; node < graph.size; node++) {
    if (blind[node]) {
      doubt(node);
    }
    if (states[node] === UNKNOWN) {
      doubtDependents(node);
    }
  }
  for (let at = 0; at < length; at++) {
    doubtDependents(queue[at]);
  }
  for (let node = 0; node < graph.size; node++) {
    if (states[node] === UNKNOWN) {
      doubtful[node] = 0;
    }
  }
  return doubtful;
}
