import { defined } from '../json';
import { Resources, sumOf } from '../quantities';
import { LabelKeys, ReducedPod } from '../reduce';
import { Labels } from '../selectors';
import {
  ContainerSnapshot,
  NodeSnapshot,
  PodSnapshot,
  PodTemplateSnapshot,
  snapshotLimits,
  WorkloadName,
  WorkloadSnapshot,
} from '../snapshot';

/** The pods of one workload, and the newest of them at length. */
interface CollectedPods {
  pods: PodSnapshot[];
  newest?: ReducedPod;
}

/** Names hold no blank, so that no two workloads share a key. */
function keyOf({ kind, namespace, name }: WorkloadName): string {
  return `${kind} ${namespace} ${name}`;
}

/** Whether a pod's labels say anything that those of its template do not. */
function differ(one: Labels, other: Labels): boolean {
  const keys = Object.keys(one);
  return (
    keys.length !== Object.keys(other).length ||
    keys.some(key => !Object.hasOwn(other, key) || one[key] !== other[key])
  );
}

/** What a container asks for, as the newest pod has it: defaults included. */
function asRunning(
  containers: readonly ContainerSnapshot[],
  newest: ReducedPod,
): ContainerSnapshot[] {
  const running = new Map(newest.containers.map(one => [one.name, one]));
  return containers.map(container => {
    const { requests, memoryLimit } = running.get(container.name) ?? container;
    return { ...container, requests, memoryLimit };
  });
}

/** Hands the pods of a cluster to the workloads that made them and the nodes they are on. */
export class PodCollector {
  readonly #requested = new Map<string, Resources>();
  readonly #collected: Map<string, CollectedPods>;
  readonly #templates: Map<string, Labels>;
  readonly #labelKeys: LabelKeys;
  #count = 0;

  static create(
    workloads: readonly WorkloadSnapshot[],
    labelKeys: LabelKeys,
  ): PodCollector {
    return new PodCollector(workloads, labelKeys);
  }

  private constructor(
    workloads: readonly WorkloadSnapshot[],
    labelKeys: LabelKeys,
  ) {
    this.#labelKeys = labelKeys;
    this.#collected = new Map(
      workloads.map(workload => [keyOf(workload), { pods: [] }]),
    );
    this.#templates = new Map(
      workloads.map(workload => [
        keyOf(workload),
        labelKeys.kept(workload.template.labels),
      ]),
    );
  }

  /** Takes a pod; false where there are more than a snapshot holds. */
  add(reduced: ReducedPod): boolean {
    const { owner, pod, requests } = reduced;
    if (pod.node !== undefined) {
      const before = this.#requested.get(pod.node) ?? {};
      this.#requested.set(pod.node, sumOf(before, requests));
    }
    const key = owner && keyOf(owner);
    const collected = key && this.#collected.get(key);
    if (!key || !collected) {
      return true;
    }
    if (this.#count === snapshotLimits.pods) {
      return false;
    }
    this.#count += 1;
    collected.pods.push(this.kept(reduced, key));
    if (reduced.createdAt >= (collected.newest?.createdAt ?? '')) {
      collected.newest = reduced;
    }
    return true;
  }

  /** A workload with its pods, and what they really ask for. */
  workload(workload: WorkloadSnapshot): WorkloadSnapshot {
    const { pods = [], newest } = this.#collected.get(keyOf(workload)) ?? {};
    return {
      ...workload,
      template: this.template(workload.template, newest),
      pods,
    };
  }

  /** A node with what its pods ask for in all. */
  node(node: NodeSnapshot): NodeSnapshot {
    return { ...node, requested: this.#requested.get(node.name) ?? {} };
  }

  private template(
    template: PodTemplateSnapshot,
    newest: ReducedPod | undefined,
  ): PodTemplateSnapshot {
    if (!newest) {
      return template;
    }
    const { requests, priority = template.priority } = newest;
    return defined<PodTemplateSnapshot>({
      ...template,
      containers: asRunning(template.containers, newest),
      requests,
      priority,
      proxy: newest.proxy ?? template.proxy,
    });
  }

  /** What is kept of a pod beside what its template says. */
  private kept({ pod, labels, claims }: ReducedPod, key: string): PodSnapshot {
    const kept = this.#labelKeys.kept(labels);
    return defined<PodSnapshot>({
      ...pod,
      labels: differ(kept, this.#templates.get(key) ?? {}) ? kept : undefined,
      claims: claims.length > 0 ? claims : undefined,
    });
  }
}
