import { workloadKey, zoneOf } from '../cluster';
import { amountOf } from '../quantities';
import { ClusterState, LiveNode } from './ClusterState';
import { DrilledNode, DrilledPod } from './types';

/** Which pods are shown on nodes. */
export interface ShownPods {
  /** Workloads by their keys, each with the number that its pods tell it by. */
  workloads: ReadonlyMap<string, number>;
  /** The nodes on which replacements are placed. */
  placed: readonly { workload: number; node: string }[];
}

/** The share that is asked for of the scarcer of CPU and memory, in whole percent. */
function askedFor(
  { node: { allocatable } }: LiveNode,
  askedOf: (resource: string) => number,
): number {
  const shares = ['cpu', 'memory'].map(resource => {
    const all = amountOf(allocatable, resource);
    return all > 0 ? askedOf(resource) / all : 0;
  });
  return Math.round(Math.max(...shares) * 100);
}

/** The pods that are shown by node, before and after. */
function podsByNode(
  state: ClusterState,
  { workloads, placed }: ShownPods,
): ReadonlyMap<string, DrilledPod[]> {
  const pods = new Map<string, DrilledPod[]>();
  const put = (node: string, pod: DrilledPod) => {
    const known = pods.get(node);
    if (known) {
      known.push(pod);
    } else {
      pods.set(node, [pod]);
    }
  };
  for (const workload of state.view.snapshot.workloads) {
    const number = workloads.get(workloadKey(workload));
    for (const { node, terminating } of workload.pods) {
      if (number !== undefined && node !== undefined && !terminating) {
        const lost = state.nodes.get(node)?.isLost;
        put(node, { workload: number, state: lost ? 'lost' : 'running' });
      }
    }
  }
  placed.forEach(({ workload, node }) =>
    put(node, { workload, state: 'placed' }),
  );
  return pods;
}

/** The nodes that have pods that are shown, or are lost, as they can be drawn. */
export function layoutOf(state: ClusterState, shown: ShownPods): DrilledNode[] {
  const pods = podsByNode(state, shown);
  return Array.from(state.nodes.values())
    .filter(({ node, isLost }) => isLost || pods.has(node.name))
    .map(live => {
      const { node, isLost, free } = live;
      const zone = zoneOf(node.labels);
      return {
        name: node.name,
        ...(zone === undefined ? {} : { zone }),
        lost: isLost,
        asked: {
          before: askedFor(live, resource =>
            amountOf(node.requested, resource),
          ),
          after: askedFor(
            live,
            resource =>
              amountOf(node.allocatable, resource) - (free.get(resource) ?? 0),
          ),
        },
        pods: pods.get(node.name) ?? [],
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
