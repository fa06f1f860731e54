import { ClusterView } from '../cluster';
import { amountOf, Resources } from '../quantities';
import { Labels, Taint } from '../selectors';
import { NodeSnapshot, PodSnapshot, WorkloadSnapshot } from '../snapshot';

/** A pod that runs, or is about to. */
export interface LivePod {
  workload: WorkloadSnapshot;
  node: string;
  labels: Labels;
  revision?: string;
  ready: boolean;
  claims: readonly string[];
}

/** A node, as it is after the loss. */
export interface LiveNode {
  node: NodeSnapshot;
  isLost: boolean;
  taints: readonly Taint[];
  /** What is left of each resource. */
  free: Map<string, number>;
}

/** What happens to the nodes. */
export type NodeEnd = 'outage' | 'drain';

/** The taint by which a node is kept out of use, as the cluster itself sets it. */
const taintsOf: Readonly<Record<NodeEnd, Taint>> = {
  outage: { key: 'node.kubernetes.io/unreachable', effect: 'NoSchedule' },
  drain: { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' },
};

function freeOf({ allocatable, requested }: NodeSnapshot): Map<string, number> {
  return new Map(
    Object.entries(allocatable).map(([resource, amount]) => [
      resource,
      amount - amountOf(requested, resource),
    ]),
  );
}

function livePod(workload: WorkloadSnapshot, pod: PodSnapshot): LivePod {
  return {
    workload,
    node: pod.node!,
    labels: pod.labels ?? workload.template.labels,
    revision: pod.revision,
    ready: pod.ready,
    claims: [...workload.template.claims, ...(pod.claims ?? [])],
  };
}

/** The pods and nodes of a cluster while pods leave and are placed anew. */
export class ClusterState {
  readonly view: ClusterView;
  readonly nodes: ReadonlyMap<string, LiveNode>;
  readonly #pods = new Map<string, Set<LivePod>>();
  readonly #onLost = new Map<WorkloadSnapshot, LivePod[]>();
  /** Pods that keep others away are few, and every placement asks for them. */
  readonly #apart = new Set<LivePod>();
  readonly #remembered = new Map<string, unknown>();

  static create(
    view: ClusterView,
    lost: ReadonlySet<string>,
    end: NodeEnd,
  ): ClusterState {
    return new ClusterState(view, lost, end);
  }

  private constructor(
    view: ClusterView,
    lost: ReadonlySet<string>,
    end: NodeEnd,
  ) {
    this.view = view;
    this.nodes = new Map(
      view.snapshot.nodes.map(node => {
        const isLost = lost.has(node.name);
        const taints = isLost ? [...node.taints, taintsOf[end]] : node.taints;
        return [node.name, { node, isLost, taints, free: freeOf(node) }];
      }),
    );
    for (const workload of view.snapshot.workloads) {
      for (const pod of workload.pods) {
        // One that is being deleted is counted by nobody any more.
        if (pod.node !== undefined && !pod.terminating) {
          this.start(livePod(workload, pod));
        }
      }
    }
  }

  /** The pods of a namespace. */
  podsIn(namespace: string): Iterable<LivePod> {
    return this.#pods.get(namespace) ?? [];
  }

  /** All namespaces that have pods. */
  namespaces(): Iterable<string> {
    return this.#pods.keys();
  }

  /** The pods that keep others away. */
  podsKeptApart(): ReadonlySet<LivePod> {
    return this.#apart;
  }

  /** The pods of a workload that were on the lost nodes at first. */
  podsOnLost(workload: WorkloadSnapshot): readonly LivePod[] {
    return this.#onLost.get(workload) ?? [];
  }

  /** Takes all pods away that are on nodes that are lost, whoever has made them. */
  removeLost(): void {
    for (const pods of this.#onLost.values()) {
      pods.forEach(pod => this.remove(pod));
    }
  }

  /** Takes a pod away. What it asked for on a lost node nobody can use. */
  remove(pod: LivePod): void {
    this.#pods.get(pod.workload.namespace)?.delete(pod);
    this.#apart.delete(pod);
  }

  /** Puts a pod on a node, which it takes room on. */
  place(pod: LivePod): void {
    this.put(pod);
    const { free } = this.nodes.get(pod.node)!;
    const requests: Resources = pod.workload.template.requests;
    for (const [resource, amount] of Object.entries(requests)) {
      free.set(resource, (free.get(resource) ?? 0) - amount);
    }
  }

  /** What follows from the nodes alone, worked out once for all that ask the same. */
  remember<TValue>(key: string, make: () => TValue): TValue {
    if (!this.#remembered.has(key)) {
      this.#remembered.set(key, make());
    }
    return this.#remembered.get(key) as TValue;
  }

  private start(pod: LivePod): void {
    this.put(pod);
    if (this.nodes.get(pod.node)?.isLost) {
      const pods = this.#onLost.get(pod.workload);
      if (pods) {
        pods.push(pod);
      } else {
        this.#onLost.set(pod.workload, [pod]);
      }
    }
  }

  private put(pod: LivePod): void {
    const { namespace, template } = pod.workload;
    const pods = this.#pods.get(namespace);
    if (pods) {
      pods.add(pod);
    } else {
      this.#pods.set(namespace, new Set([pod]));
    }
    if (template.antiAffinity.length > 0) {
      this.#apart.add(pod);
    }
  }
}
