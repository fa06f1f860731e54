import { defined, field, isText, itemsOf, textAt } from '../json';
import { LabelKeys, reducePod, rowOf } from '../reduce';
import {
  ClusterSnapshot,
  NodeSnapshot,
  ReadingState,
  ResourceName,
  snapshotLimits,
  SnapshotList,
  WorkloadSnapshot,
} from '../snapshot';
import { ApiGroups, readApiGroups } from './apiGroups';
import { emptyLists } from './lists';
import { PodCollector } from './PodCollector';

/**
 * Whose snapshot is made, and when.
 *
 * @public
 */
export interface SnapshotBuilderOptions {
  /** What the portal calls the cluster. */
  cluster: string;
  /** When the reading begins. */
  takenAt: Date;
  /** The keys of labels that selectors of the catalog ask for. */
  labelKeys?: Iterable<string>;
}

const SYSTEM_NAMESPACE = 'kube-system';

/**
 * Makes a snapshot of what a cluster answers, page by page. Of a page nothing is
 * kept but the fields of the snapshot, so that it can be forgotten at once.
 *
 * @remarks
 *
 * The kinds of objects have to come in the order of `resources`, since what comes
 * first says which labels of what comes last are kept. Nothing that a cluster
 * answers makes it throw.
 *
 * @public
 */
export class SnapshotBuilder {
  readonly #options: SnapshotBuilderOptions;
  readonly #labelKeys: LabelKeys;
  readonly #lists = emptyLists();
  readonly #readings = new Map<ResourceName, ReadingState>();
  /** How long the list of a kind was before its first page. */
  readonly #lengths = new Map<ResourceName, number>();
  #pods: PodCollector | undefined;
  #groups: ApiGroups | undefined;
  #version: string | undefined;
  #uid: string | undefined;
  #ofSeveralMoments: true | undefined;

  static create(options: SnapshotBuilderOptions): SnapshotBuilder {
    return new SnapshotBuilder(options);
  }

  private constructor(options: SnapshotBuilderOptions) {
    this.#options = options;
    const wanted = Array.from(options.labelKeys ?? []);
    this.#labelKeys = LabelKeys.create(
      wanted.filter(key => isText(key, 'labelKey')),
    );
  }

  /** Takes what the cluster answers at `/version`. */
  version(body: unknown): void {
    this.#version = textAt(body, 'version', 'gitVersion');
  }

  /** Takes what the cluster answers at `/apis`, and gives it read. */
  apis(body: unknown): ApiGroups {
    this.#groups = readApiGroups(body);
    return this.#groups;
  }

  /**
   * Takes a page of objects, a list as `kubectl get -o json` prints it.
   *
   * @returns false where a snapshot holds no more of them, so that no other page
   * need be read
   */
  page(resource: ResourceName, body: unknown): boolean {
    if (!this.#readings.has(resource)) {
      this.#readings.set(resource, 'read');
      this.#lengths.set(resource, this.listOf(resource)?.length ?? 0);
    }
    const apiVersion = String(field(body, 'apiVersion') ?? '');
    const items = itemsOf(field(body, 'items'));
    if (resource === 'pods') {
      items.forEach(item => this.addPod(item));
    } else {
      items.forEach(item => this.addObject(resource, item, apiVersion));
    }
    return this.#readings.get(resource) !== 'cut-off';
  }

  /** Forgets the pages of a kind, which is then read from its beginning. */
  startOver(resource: ResourceName): void {
    this.#readings.delete(resource);
    if (resource === 'pods') {
      this.#pods = undefined;
    }
    this.listOf(resource)?.splice(this.#lengths.get(resource) ?? Infinity);
  }

  /** Notes that objects of a kind could not be read, or not all of them. */
  missed(
    resource: ResourceName,
    state: Exclude<ReadingState, 'read' | 'cut-off'>,
  ): void {
    this.#readings.set(resource, state);
  }

  /** Notes that the rest of some list is of a later moment than its beginning. */
  continuedLater(): void {
    this.#ofSeveralMoments = true;
  }

  /** What has been read. */
  finish(): ClusterSnapshot {
    const keys = this.#labelKeys;
    const pods = this.podCollector();
    const lists = this.#lists;
    return defined<ClusterSnapshot>({
      format: 1,
      cluster: this.#options.cluster,
      takenAt: this.#options.takenAt.toISOString(),
      ofSeveralMoments: this.#ofSeveralMoments,
      uid: this.#uid,
      version: this.#version,
      groups: this.#groups && [...this.#groups.keys()],
      labelKeys: keys.list(),
      readings: Object.fromEntries(this.#readings),
      ...lists,
      namespaces: lists.namespaces.map(namespace => ({
        ...namespace,
        labels: keys.kept(namespace.labels),
      })),
      nodes: lists.nodes.map(node => this.keptNode(pods.node(node))),
      workloads: lists.workloads.map(workload =>
        this.keptWorkload(pods.workload(workload)),
      ),
    });
  }

  private addObject(
    resource: ResourceName,
    item: unknown,
    apiVersion: string,
  ): void {
    const { list, reduce } = rowOf(resource);
    const reduced = reduce?.(item, apiVersion);
    if (!list || !reduced) {
      return;
    }
    const kept: object[] = this.#lists[list];
    if (kept.length === snapshotLimits[list]) {
      this.#readings.set(resource, 'cut-off');
      return;
    }
    kept.push(reduced);
    this.noteSelectors(list, reduced);
    if (
      list === 'namespaces' &&
      field(item, 'metadata', 'name') === SYSTEM_NAMESPACE
    ) {
      this.#uid = textAt(item, 'uid', 'metadata', 'uid');
    }
  }

  /** Keeps the labels that what has been read asks for. */
  private noteSelectors(list: SnapshotList, reduced: object): void {
    if (list === 'workloads') {
      this.#labelKeys.addTemplate((reduced as WorkloadSnapshot).template);
    } else if (list === 'budgets') {
      const { selector } = reduced as ClusterSnapshot['budgets'][number];
      this.#labelKeys.addSelector(selector);
    } else if (list === 'volumes') {
      const { nodeTerms } = reduced as ClusterSnapshot['volumes'][number];
      nodeTerms?.forEach(({ labels }) => this.#labelKeys.addSelector(labels));
    }
  }

  private listOf(resource: ResourceName): object[] | undefined {
    const { list } = rowOf(resource);
    return list && this.#lists[list];
  }

  private addPod(item: unknown): void {
    const reduced = reducePod(item);
    if (reduced && !this.podCollector().add(reduced)) {
      this.#readings.set('pods', 'cut-off');
    }
  }

  private podCollector(): PodCollector {
    this.#pods ??= PodCollector.create(this.#lists.workloads, this.#labelKeys);
    return this.#pods;
  }

  private keptNode(node: NodeSnapshot): NodeSnapshot {
    return { ...node, labels: this.#labelKeys.kept(node.labels) };
  }

  private keptWorkload(workload: WorkloadSnapshot): WorkloadSnapshot {
    const { template } = workload;
    return {
      ...workload,
      labels: this.#labelKeys.kept(workload.labels),
      template: { ...template, labels: this.#labelKeys.kept(template.labels) },
    };
  }
}
