import type {
  CheckDetails,
  FindingId,
  ResilienceRung,
} from '@rung/backstage-plugin-rung-common';
import type { CheckScope } from '@rung/backstage-plugin-rung-common/wire';
import { ClusterView } from '../cluster';
import { Fleet } from '../fleet';
import { Place } from '../matching';
import { PodSnapshot, ResourceName, WorkloadSnapshot } from '../snapshot';

/**
 * What a component needs, as far as it decides what is looked at.
 *
 * @public
 */
export interface CheckNeeds {
  /** The resilience that is needed; at rung 1 nothing is looked at. */
  resilience: ResilienceRung;
  /** Several teams share what it runs on, or a platform is called for. */
  shared: boolean;
  /** Changes have to be audited. */
  audited: boolean;
}

/** What every check matters for. */
export const everyNeed: CheckNeeds = {
  resilience: 6,
  shared: true,
  audited: true,
};

/** A cluster in which the component runs. */
export interface ClusterTarget {
  fleet: Fleet;
  view: ClusterView;
}

/** A workload that is meant to stay up. */
export interface WorkloadTarget extends ClusterTarget {
  workload: WorkloadSnapshot;
  /** The fewest pods that it is meant to have: what an autoscaler keeps, if there is one. */
  wanted: number;
  ready: readonly PodSnapshot[];
}

/** A namespace in which the component runs. */
export interface NamespaceTarget extends ClusterTarget {
  namespace: string;
}

/** The component itself. */
export interface ComponentTarget {
  fleet: Fleet;
  places: readonly Place[];
}

/** By what is looked at, what a check is handed. */
export interface Targets {
  workload: WorkloadTarget;
  namespace: NamespaceTarget;
  cluster: ClusterTarget;
  component: ComponentTarget;
}

/** What a check has found. */
export interface Found {
  details?: CheckDetails;
}

/** When a check is made. */
export interface CheckTraits {
  /** The name of the finding that it leads to, which says how much that matters. */
  readonly id: FindingId;
  readonly scope: CheckScope;
  /** What it has to have seen; without that it says nothing. */
  readonly reads: readonly ResourceName[];
  /** It is made only where this is needed too. */
  readonly asks?: 'shared' | 'audited';
}

/** One thing to look at. */
export interface CheckRow<TScope extends CheckScope = CheckScope>
  extends CheckTraits {
  readonly scope: TScope;
  find(target: Targets[TScope]): Found | undefined;
}
