import {
  MatchingRule,
  matchingRules,
} from '@rung/backstage-plugin-rung-common/wire';
import { ClusterView, readyPods } from '../cluster';
import { Fleet, SeenCluster, Unknown, whyUnread } from '../fleet';
import { ResourceName, WorkloadSnapshot } from '../snapshot';
import { WorkloadIdentity } from './identity';
import { defaultMatchingRules, findByRule, liesWithin } from './rules';
import { IndexedWorkload, WorkloadIndex } from './WorkloadIndex';

/** A workload of a component, and where it runs. */
export interface Place extends IndexedWorkload {
  /** Left out where nobody says. */
  environment?: string;
}

/** Where a component runs. */
export interface ComponentPlacement {
  /** By what its workloads were found. */
  rule: MatchingRule;
  certainty: 'certain' | 'likely';
  /** All of it, whatever the environment. */
  places: readonly Place[];
  /** What counts of it: one environment, or else why that is not known. */
  counted: readonly Place[] | Unknown;
}

/** What has to be read for a workload to be found. */
const workloadResources: readonly ResourceName[] = [
  'deployments',
  'statefulsets',
  'daemonsets',
];

function whyNothing(fleet: Fleet, identity: WorkloadIdentity): Unknown {
  for (const { view } of fleet.seen) {
    for (const resource of workloadResources) {
      const unread = whyUnread(view.snapshot, resource);
      if (unread) {
        return unread;
      }
    }
  }
  const [unseen] = fleet.unseen;
  if (unseen) {
    return { unknown: unseen.reason };
  }
  if (fleet.seen.length === 0) {
    return { unknown: 'no-cluster' };
  }
  const asked = (identity.selector ?? []).map(({ key }) => key);
  const kept = fleet.seen.every(({ view }) =>
    asked.every(key => view.snapshot.labelKeys.includes(key)),
  );
  return { unknown: kept ? 'no-workload' : 'label-not-kept' };
}

/** The clusters that places are in, each once. */
export function clustersOf(places: readonly Place[]): SeenCluster[] {
  return [...new Set(places.map(({ cluster }) => cluster))];
}

/**
 * Whether the same workload runs several times, or in several clusters: that may
 * be one fleet, and as well a place for tests beside production.
 */
function maySpanEnvironments(places: readonly Place[]): boolean {
  const names = new Set(
    places.map(({ workload: { kind, name } }) => `${kind} ${name}`),
  );
  return names.size < places.length || clustersOf(places).length > 1;
}

/**
 * The places of the environment that counts. Where nobody says which environment
 * that is, only what can be no more than one counts.
 */
function countedOf(
  places: readonly Place[],
  counted: string,
): readonly Place[] | Unknown {
  if (places.every(({ environment }) => environment === undefined)) {
    return maySpanEnvironments(places)
      ? { unknown: 'environment-unknown' }
      : places;
  }
  if (places.some(({ environment }) => environment === undefined)) {
    return { unknown: 'environment-unknown' };
  }
  const found = places.filter(({ environment }) => environment === counted);
  return found.length > 0 ? found : { unknown: 'other-environment' };
}

/** Finds where components run, by one index for all of them. */
export class ComponentPlacer {
  readonly #fleet: Fleet;
  readonly #index: WorkloadIndex;
  readonly #rules: readonly MatchingRule[];

  /** @param rules - those that apply; they apply in their own order */
  static create(
    fleet: Fleet,
    rules: readonly MatchingRule[] = defaultMatchingRules,
  ): ComponentPlacer {
    return new ComponentPlacer(fleet, rules);
  }

  private constructor(fleet: Fleet, rules: readonly MatchingRule[]) {
    this.#fleet = fleet;
    this.#index = WorkloadIndex.create(fleet.seen);
    this.#rules = matchingRules.filter(rule => rules.includes(rule));
  }

  /** Where a component runs, or why that is not known. */
  place(identity: WorkloadIdentity): ComponentPlacement | Unknown {
    for (const rule of this.#rules) {
      const { certainty, find } = findByRule[rule];
      const found = find(identity, this.#index).filter(one =>
        liesWithin(one, identity),
      );
      if (found.length > 0) {
        const places = found.map(one => this.placeOf(one));
        const { counted } = this.#fleet.environments;
        return {
          rule,
          certainty,
          places,
          counted: countedOf(places, counted),
        };
      }
    }
    return whyNothing(this.#fleet, identity);
  }

  private placeOf({ cluster, workload }: IndexedWorkload): Place {
    const environment = this.#fleet.environmentOf(cluster, workload.namespace);
    return { cluster, workload, environment };
  }
}

/** The pods of places that serve, each with the cluster that it is in. */
export function servingPods(
  places: readonly Place[],
): { view: ClusterView; workload: WorkloadSnapshot; node?: string }[] {
  return places.flatMap(({ cluster, workload }) =>
    readyPods(workload).map(({ node }) => ({
      view: cluster.view,
      workload,
      node,
    })),
  );
}
