import { zoneOf } from '../cluster';
import { amountOf } from '../quantities';
import { WorkloadName } from '../snapshot';
import { ClusterState, LiveNode } from './ClusterState';
import { DrilledNode, DrilledPod, DrilledWorkload } from './types';

function keyOf({ kind, namespace, name }: WorkloadName): string {
  return `${kind} ${namespace} ${name}`;
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

/** The pods of workloads by node, before and after. */
function podsByNode(
  state: ClusterState,
  workloads: readonly DrilledWorkload[],
): ReadonlyMap<string, DrilledPod[]> {
  const numbers = new Map(
    workloads.map((workload, index) => [keyOf(workload), index]),
  );
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
    const number = numbers.get(keyOf(workload));
    for (const { node, terminating } of workload.pods) {
      if (number !== undefined && node !== undefined && !terminating) {
        const lost = state.nodes.get(node)?.isLost;
        put(node, { workload: number, state: lost ? 'lost' : 'running' });
      }
    }
  }
  workloads.forEach(({ placed }, workload) =>
    placed.forEach(node => put(node, { workload, state: 'placed' })),
  );
  return pods;
}

/** The nodes that have pods of the workloads, or are lost, as they can be drawn. */
export function layoutOf(
  state: ClusterState,
  workloads: readonly DrilledWorkload[],
): DrilledNode[] {
  const pods = podsByNode(state, workloads);
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
