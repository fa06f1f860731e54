import { workloadKey } from '../cluster';
import { SeenCluster } from '../fleet';
import { LabelSelector, matchesLabels } from '../selectors';
import { WorkloadName, WorkloadSnapshot } from '../snapshot';

/** A workload, and where it runs. */
export interface IndexedWorkload {
  cluster: SeenCluster;
  workload: WorkloadSnapshot;
}

/** All workloads of a fleet, found by name and by label without looking at each. */
export class WorkloadIndex {
  readonly #all: IndexedWorkload[] = [];
  readonly #names = new Map<string, IndexedWorkload[]>();
  readonly #labels = new Map<string, IndexedWorkload[]>();
  readonly #applications = new Map<string, IndexedWorkload[]>();

  static create(clusters: readonly SeenCluster[]): WorkloadIndex {
    return new WorkloadIndex(clusters);
  }

  private constructor(clusters: readonly SeenCluster[]) {
    for (const cluster of clusters) {
      for (const workload of cluster.view.snapshot.workloads) {
        this.add({ cluster, workload });
      }
    }
  }

  named(name: WorkloadName): readonly IndexedWorkload[] {
    return this.#names.get(workloadKey(name)) ?? [];
  }

  /** Those that carry a label themselves, or whose pods do. Labels hold no blank. */
  labelled(key: string, value: string): readonly IndexedWorkload[] {
    return this.#labels.get(`${key} ${value}`) ?? [];
  }

  /** Those whose own labels, or whose pods' labels, a selector selects. */
  selected(selector: LabelSelector): readonly IndexedWorkload[] {
    return this.candidates(selector).filter(
      ({ workload: { labels, template } }) =>
        matchesLabels(labels, selector) ||
        matchesLabels(template.labels, selector),
    );
  }

  /** Those that an Argo CD application of that name applies. */
  deliveredBy(application: string): readonly IndexedWorkload[] {
    return this.#applications.get(application) ?? [];
  }

  /** No more than have to be looked at: one equal label leaves few. */
  private candidates(selector: LabelSelector): readonly IndexedWorkload[] {
    const equal = selector.find(
      ({ operator, values }) => operator === 'In' && values?.length === 1,
    );
    return equal ? this.labelled(equal.key, equal.values![0]) : this.#all;
  }

  private add(indexed: IndexedWorkload): void {
    const { labels, template, gitOps } = indexed.workload;
    this.#all.push(indexed);
    put(this.#names, workloadKey(indexed.workload), indexed);
    const pairs = [
      ...Object.entries(labels),
      ...Object.entries(template.labels),
    ];
    new Set(pairs.map(([key, value]) => `${key} ${value}`)).forEach(pair =>
      put(this.#labels, pair, indexed),
    );
    if (gitOps?.tool === 'argo-cd') {
      put(this.#applications, gitOps.name, indexed);
    }
  }
}

function put<TItem>(map: Map<string, TItem[]>, key: string, item: TItem): void {
  const items = map.get(key);
  if (items) {
    items.push(item);
  } else {
    map.set(key, [item]);
  }
}
