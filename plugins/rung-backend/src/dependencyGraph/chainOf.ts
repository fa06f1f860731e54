import { GraphView } from './GraphView';
import { Outage } from './lose';
import { DOWN } from './states';
import { GraphLoss, NONE } from './types';

/** The way from a node that is down to what is lost. */
export interface Chain {
  /**
   * From what the node depends on, or the cluster that it is placed in, to the last one
   * before the loss.
   */
  nodes: number[];
  /** The cluster by which that one is lost, where it is in one cluster only. */
  cluster?: number;
  loss: GraphLoss;
}

/** The shortest way from a node to the loss; undefined where the node is not down. */
export function chainOf(
  view: GraphView,
  { loss, states, towards }: Outage,
  node: number,
): Chain | undefined {
  if (states[node] !== DOWN) {
    return undefined;
  }
  const nodes: number[] = [];
  let last = node;
  while (towards[last] !== NONE) {
    last = towards[last];
    nodes.push(last);
  }
  if (loss.kind === 'entity') {
    // It is what is lost, which is told beside.
    nodes.pop();
  }
  return { nodes, cluster: clusterBetween(view, last, loss), loss };
}

/** Whether the loss takes all places of a node by itself, or is the node. */
export function isDirect({ states, towards }: Outage, node: number): boolean {
  return states[node] === DOWN && towards[node] === NONE;
}

/** The one cluster in which a node runs; undefined where there is not just one. */
export function clusterBetween(
  view: GraphView,
  node: number,
  { kind }: GraphLoss,
): number | undefined {
  if (kind === 'entity' || kind === 'cluster' || !view.isPlaced(node)) {
    return undefined;
  }
  const clusters = new Set<number>();
  view.eachPlace(node, place => {
    clusters.add(view.graph.placeClusters[place]);
  });
  const [only, ...others] = clusters;
  return others.length === 0 ? only : undefined;
}
