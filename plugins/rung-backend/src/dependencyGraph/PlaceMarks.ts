import { CatalogGraph } from './CatalogGraph';
import { GraphView } from './GraphView';
import { Rows, rowsOf } from './Rows';
import {
  DEGRADED,
  DOWN,
  MAY_BE_DEGRADED,
  MAY_BE_DOWN,
  UNKNOWN,
  UNTOUCHED,
} from './states';
import { GraphLoss, NONE, PlaceLoss } from './types';

/** What becomes of a place, as a number. Of a doubted one it is not certain that it is left. */
const LOST = 1;
const LEFT = 2;
const UNSURE = 4;
const DOUBTED = 8;

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

/** What becomes of a node by the sorts of places that it has. */
export function stateBy(sorts: number): number {
  if (sorts & (LEFT | DOUBTED)) {
    return sorts & LOST ? DEGRADED : UNTOUCHED;
  }
  return sorts === LOST ? DOWN : UNKNOWN;
}

/** What else may become of it by these, where that is known. */
export function doubtBy(sorts: number): number {
  if (!(sorts & (LEFT | DOUBTED))) {
    return 0;
  }
  if (!(sorts & LEFT)) {
    return MAY_BE_DOWN;
  }
  return sorts & (UNSURE | DOUBTED) ? MAY_BE_DEGRADED : 0;
}

/** What becomes of all places in an outage. */
export class PlaceMarks {
  /** The clusters that go down with what they depend on. */
  readonly carried = new Set<number>();
  private readonly doubted = new Set<number>();
  private readonly view: GraphView;
  private readonly marks: Uint8Array;
  private residents: Rows | undefined;
  private found = 0;
  /** One for all nodes, because there are many. */
  private readonly look = (place: number) => {
    this.found |= this.marks[place];
  };

  /** The loss of an entity takes no place by itself. */
  static create(view: GraphView, loss: GraphLoss): PlaceMarks {
    return new PlaceMarks(
      view,
      loss.kind === 'entity'
        ? new Uint8Array(view.graph.placeClusters.length).fill(LEFT)
        : marksAfter(view.graph, loss),
    );
  }

  private constructor(view: GraphView, marks: Uint8Array) {
    this.view = view;
    this.marks = marks;
  }

  /** Which sorts of places a node has. */
  sortsOf(node: number): number {
    this.found = 0;
    this.view.eachPlace(node, this.look);
    return this.found;
  }

  /** Takes a cluster down as a whole: those who lose a place by that. */
  carry(cluster: number): Iterable<number> {
    return this.mark(cluster, this.carried, () => LOST);
  }

  /** Notes that a cluster may be down as a whole: those who may lose a place by that. */
  doubt(cluster: number): Iterable<number> {
    return this.mark(cluster, this.doubted, mark =>
      mark === LEFT ? DOUBTED : mark,
    );
  }

  private mark(
    cluster: number,
    marked: Set<number>,
    to: (mark: number) => number,
  ): Iterable<number> {
    if (marked.has(cluster)) {
      return [];
    }
    marked.add(cluster);
    this.view.graph.placeClusters.forEach((each, place) => {
      if (each === cluster) {
        this.marks[place] = to(this.marks[place]);
      }
    });
    this.residents ??= residentsOf(this.view);
    const { starts, values } = this.residents;
    return values.subarray(starts[cluster], starts[cluster + 1]);
  }
}

/** Of each place, whether it is lost, left, or nobody can say. */
function marksAfter(
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

/** Who has a place in each cluster. Few outages ask for it. */
function residentsOf(view: GraphView): Rows {
  const { size, placeClusters, clusterNames } = view.graph;
  return rowsOf(clusterNames.size, visit => {
    let node = 0;
    let last = NONE;
    const look = (place: number) => {
      const cluster = placeClusters[place];
      if (cluster !== last) {
        last = cluster;
        visit(cluster, node);
      }
    };
    for (; node < size; node++) {
      if (view.seen[node]) {
        last = NONE;
        view.eachPlace(node, look);
      }
    }
  });
}
