import { doubt } from './doubt';
import { GraphView } from './GraphView';
import { doubtBy, PlaceMarks, stateBy } from './PlaceMarks';
import { spread } from './spread';
import { DOWN, HIDDEN, UNTOUCHED } from './states';
import { GraphLoss, NONE } from './types';

/** What becomes of each node if something is lost. */
export interface Outage {
  readonly loss: GraphLoss;
  /** By node. */
  readonly states: Uint8Array;
  /**
   * By node that is down: the next one on the shortest way to what is lost, which is a
   * cluster where the node was placed there; {@link NONE} where that is the loss itself.
   */
  readonly towards: Uint32Array;
  /** By node that is neither down nor unknown: what may become of it. */
  readonly uncertain: Uint8Array;
  /** The clusters that go down with what they depend on, wherever their places are. */
  readonly carried: ReadonlySet<number>;
}

/** Works out what a loss takes down, as far as a reader may see it. */
export function lose(view: GraphView, loss: GraphLoss): Outage {
  const { size } = view.graph;
  const places = PlaceMarks.create(view, loss);
  const outage = {
    loss,
    states: new Uint8Array(size),
    towards: new Uint32Array(size).fill(NONE),
    uncertain: new Uint8Array(size),
    carried: places.carried,
  };
  if (loss.kind === 'entity') {
    loseEntity(view, loss.node, outage);
  } else {
    losePlaces(view, places, outage);
  }
  spread(view, places, outage);
  doubt(view, places, outage);
  return outage;
}

/** What becomes of each node by its own places. */
function losePlaces(
  { graph, seen }: GraphView,
  places: PlaceMarks,
  { states, uncertain }: Pick<Outage, 'states' | 'uncertain'>,
): void {
  for (let node = 0; node < graph.size; node++) {
    if (seen[node]) {
      const sorts = places.sortsOf(node);
      states[node] = stateBy(sorts);
      uncertain[node] = doubtBy(sorts);
    }
  }
}

/** All but one are as they were, wherever they run. */
function loseEntity(
  { seen }: GraphView,
  lost: number,
  { states }: Pick<Outage, 'states'>,
): void {
  seen.forEach((isSeen, node) => {
    states[node] = isSeen ? UNTOUCHED : HIDDEN;
  });
  states[lost] = DOWN;
}
