import { matchesLabels } from '../selectors';
import {
  AutoscalerSnapshot,
  BudgetSnapshot,
  ClaimSnapshot,
  ClusterSnapshot,
  NamespaceSnapshot,
  NodeSnapshot,
  PodSnapshot,
  ResourceName,
  StorageClassSnapshot,
  VolumeSnapshot,
  WorkloadName,
  WorkloadSnapshot,
} from '../snapshot';
import { groupBy, indexBy, once } from './indexes';
import { isWorker } from './nodeRoles';
import { regionOf, zoneOf } from './places';
import { workloadKey } from './workloadKey';

/** One for each snapshot, so that what is found once is not looked for again. */
const views = new WeakMap<ClusterSnapshot, ClusterView>();

/** What is asked of a snapshot again and again, found at once. */
export class ClusterView {
  readonly snapshot: ClusterSnapshot;

  readonly #nodes = once(() =>
    indexBy(this.snapshot.nodes, ({ name }) => name),
  );
  readonly #namespaces = once(() =>
    indexBy(this.snapshot.namespaces, ({ name }) => name),
  );
  readonly #workloads = once(() =>
    groupBy(this.snapshot.workloads, ({ namespace }) => namespace),
  );
  readonly #budgets = once(() =>
    groupBy(this.snapshot.budgets, ({ namespace }) => namespace),
  );
  readonly #autoscalers = once(() =>
    groupBy(this.snapshot.autoscalers, ({ namespace, target }) =>
      target ? workloadKey({ namespace, ...target }) : '',
    ),
  );
  readonly #claims = once(() =>
    indexBy(this.snapshot.claims, ({ namespace, name }) =>
      claimKey(namespace, name),
    ),
  );
  readonly #volumes = once(() =>
    indexBy(this.snapshot.volumes, ({ name }) => name),
  );
  readonly #classes = once(() =>
    indexBy(this.snapshot.storageClasses, ({ name }) => name),
  );
  readonly #workers = once(() => this.snapshot.nodes.filter(isWorker));
  readonly #workerZones = once(() => zonesOf(this.#workers()));

  /** The same view each time, for as long as the snapshot is kept. */
  static of(snapshot: ClusterSnapshot): ClusterView {
    const known = views.get(snapshot) ?? new ClusterView(snapshot);
    views.set(snapshot, known);
    return known;
  }

  private constructor(snapshot: ClusterSnapshot) {
    this.snapshot = snapshot;
  }

  /** What the portal calls the cluster. */
  get name(): string {
    return this.snapshot.cluster;
  }

  /** Whether all objects of a kind have been seen. */
  hasRead(resource: ResourceName): boolean {
    return this.snapshot.readings[resource] === 'read';
  }

  node(name: string | undefined): NodeSnapshot | undefined {
    return name === undefined ? undefined : this.#nodes().get(name);
  }

  namespace(name: string): NamespaceSnapshot | undefined {
    return this.#namespaces().get(name);
  }

  /** The nodes on which pods of anybody can be placed as they are. */
  workers(): readonly NodeSnapshot[] {
    return this.#workers();
  }

  /** The zone of the node of that name. */
  zoneOf(node: string | undefined): string | undefined {
    const found = this.node(node);
    return found && zoneOf(found.labels);
  }

  /** The region of the node of that name. */
  regionOf(node: string | undefined): string | undefined {
    const found = this.node(node);
    return found && regionOf(found.labels);
  }

  /** The zones of the workers, in order; undefined where one does not tell its zone. */
  workerZones(): readonly string[] | undefined {
    return this.#workerZones();
  }

  /** The budgets that select the pods of a workload. */
  budgetsOf(workload: WorkloadSnapshot): readonly BudgetSnapshot[] {
    const budgets = this.#budgets().get(workload.namespace) ?? [];
    return budgets.filter(({ selector }) =>
      matchesLabels(workload.template.labels, selector),
    );
  }

  /** The workloads whose pods a budget selects: it counts them together. */
  workloadsOf({
    namespace,
    selector,
  }: BudgetSnapshot): readonly WorkloadSnapshot[] {
    const workloads = this.#workloads().get(namespace) ?? [];
    return workloads.filter(({ template }) =>
      matchesLabels(template.labels, selector),
    );
  }

  /** What sets the number of pods of a workload; KEDA's own objects come first. */
  autoscalersOf(workload: WorkloadName): readonly AutoscalerSnapshot[] {
    const found = this.#autoscalers().get(workloadKey(workload)) ?? [];
    const scaledObjects = found.filter(({ kind }) => kind === 'ScaledObject');
    // KEDA makes a HorizontalPodAutoscaler whose minimum is never none.
    return scaledObjects.length > 0 ? scaledObjects : found;
  }

  claim(namespace: string, name: string): ClaimSnapshot | undefined {
    return this.#claims().get(claimKey(namespace, name));
  }

  volume(name: string | undefined): VolumeSnapshot | undefined {
    return name === undefined ? undefined : this.#volumes().get(name);
  }

  storageClass(name: string | undefined): StorageClassSnapshot | undefined {
    return name === undefined ? undefined : this.#classes().get(name);
  }

  /** The claims that the pods of a workload use, by name. */
  claimNamesOf({ template, pods }: WorkloadSnapshot): readonly string[] {
    const own = pods.flatMap(({ claims = [] }) => claims);
    return [...new Set([...template.claims, ...own])];
  }
}

function zonesOf(
  nodes: readonly NodeSnapshot[],
): readonly string[] | undefined {
  const zones = nodes.map(({ labels }) => zoneOf(labels));
  return zones.every(zone => zone !== undefined)
    ? [...new Set(zones)].sort()
    : undefined;
}

function claimKey(namespace: string, name: string): string {
  return `${namespace} ${name}`;
}

/** The pods of a workload that serve. */
export function readyPods({ pods }: WorkloadSnapshot): readonly PodSnapshot[] {
  return pods.filter(({ ready, terminating }) => ready && !terminating);
}
