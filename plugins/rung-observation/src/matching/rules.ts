import type { MatchingRule } from '@rung/backstage-plugin-rung-common/wire';
import { SeenCluster } from '../fleet';
import { WorkloadIdentity } from './identity';
import { IndexedWorkload, WorkloadIndex } from './WorkloadIndex';

/**
 * The rules that apply unless something else is set.
 *
 * @public
 */
export const defaultMatchingRules: readonly MatchingRule[] = [
  'named',
  'selector',
  'kubernetes-id',
];

/** How each rule finds workloads, and how sure that is. */
export const findByRule: Readonly<
  Record<
    MatchingRule,
    {
      certainty: 'certain' | 'likely';
      find(
        identity: WorkloadIdentity,
        index: WorkloadIndex,
      ): readonly IndexedWorkload[];
    }
  >
> = {
  named: {
    certainty: 'certain',
    find: ({ workloads }, index) =>
      workloads.flatMap(workload => index.named(workload)),
  },
  selector: {
    certainty: 'certain',
    find: ({ selector }, index) => (selector ? index.selected(selector) : []),
  },
  'kubernetes-id': {
    certainty: 'certain',
    find: ({ kubernetesId }, index) =>
      index.labelled('backstage.io/kubernetes-id', kubernetesId),
  },
  'argo-cd': {
    certainty: 'likely',
    find: ({ name }, index) => index.deliveredBy(name),
  },
  'app-name': {
    certainty: 'likely',
    find: ({ name }, index) => index.labelled('app.kubernetes.io/name', name),
  },
};

/** Whether a workload lies where the component says that its workloads do. */
export function liesWithin(
  { cluster, workload }: { cluster: SeenCluster } & IndexedWorkload,
  identity: WorkloadIdentity,
): boolean {
  return (
    (identity.namespace ?? workload.namespace) === workload.namespace &&
    (identity.cluster ?? cluster.view.name) === cluster.view.name
  );
}
