import type {
  AskedShare,
  DrilledPod,
} from '@rung/backstage-plugin-rung-common/wire';
import { ClusterView, workloadKey, zoneOf } from '../cluster';
import { amountOf } from '../quantities';
import { ClusterState, LiveNode } from './ClusterState';
import { DrilledNode } from './types';

/** What becomes of the nodes of a cluster. */
export interface NodesAfter {
  lost: ReadonlySet<string>;
  /** By the name of the node. */
  asked: ReadonlyMap<string, AskedShare>;
}

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

/** What is asked for of each node, before and as pods are placed now. */
export function askedShares(
  state: ClusterState,
): ReadonlyMap<string, AskedShare> {
  return new Map(
    Array.from(state.nodes.values(), live => {
      const { node, free } = live;
      const before = askedFor(live, resource =>
        amountOf(node.requested, resource),
      );
      const after = askedFor(
        live,
        resource =>
          amountOf(node.allocatable, resource) - (free.get(resource) ?? 0),
      );
      return [node.name, { before, after }];
    }),
  );
}

/** The pods that are shown by node, before and after. */
function podsByNode(
  view: ClusterView,
  lost: ReadonlySet<string>,
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
  for (const workload of view.snapshot.workloads) {
    const number = workloads.get(workloadKey(workload));
    for (const { node, terminating } of workload.pods) {
      if (number !== undefined && node !== undefined && !terminating) {
        const state = lost.has(node) ? 'lost' : 'running';
        put(node, { workload: number, state });
      }
    }
  }
  placed.forEach(({ workload, node }) =>
    put(node, { workload, state: 'placed' }),
  );
  return pods;
}

/** The nodes that have pods that are shown, or are lost, as they can be drawn. */
export function layoutOf(
  view: ClusterView,
  { lost, asked }: NodesAfter,
  shown: ShownPods,
): DrilledNode[] {
  const pods = podsByNode(view, lost, shown);
  return view.snapshot.nodes
    .filter(({ name }) => lost.has(name) || pods.has(name))
    .map(({ name, labels }) => {
      const zone = zoneOf(labels);
      return {
        name,
        ...(zone === undefined ? {} : { zone }),
        lost: lost.has(name),
        asked: asked.get(name)!,
        pods: pods.get(name) ?? [],
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
