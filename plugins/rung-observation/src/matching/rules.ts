import { SeenCluster } from '../fleet';
import { WorkloadIdentity } from './identity';
import { IndexedWorkload, WorkloadIndex } from './WorkloadIndex';

/**
 * By what workloads are found, the first of these by which any is. `named`: the
 * component names them. `selector`: by a label selector. `kubernetes-id`: by the
 * label of that name. `argo-cd`, `app-name`: by the name of their Argo CD
 * application, or by the label `app.kubernetes.io/name`, only where that is
 * turned on, since names collide.
 *
 * @public
 */
export const matchingRules = [
  'named',
  'selector',
  'kubernetes-id',
  'argo-cd',
  'app-name',
] as const;

/**
 * See {@link matchingRules}.
 *
 * @public
 */
export type MatchingRule = (typeof matchingRules)[number];

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
