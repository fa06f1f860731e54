import { DemoCluster } from '../types';
import { backupsOf } from './backups';
import { deliveryOf } from './delivery';
import { namespacesOf } from './namespaces';
import { nodesOf } from './nodes';
import { KubernetesObject } from './object';
import { Placement } from './placement';
import { autoscalersOf, budgetsOf } from './protection';
import { storageClassesOf, volumesOf } from './storage';
import { podsOf, workloadOf } from './workloads';

export { versionOf } from './nodes';
export type { KubernetesObject } from './object';

/** Everything that a cluster of the demo has, as its API server would give it. */
export function objectsOf(cluster: DemoCluster, now: Date): KubernetesObject[] {
  const placement = Placement.create(cluster);
  return [
    ...namespacesOf(cluster),
    ...nodesOf(cluster),
    ...storageClassesOf(cluster),
    ...cluster.workloads.flatMap(workload => [
      workloadOf(cluster, workload),
      ...budgetsOf(workload),
      ...autoscalersOf(workload),
      ...volumesOf(cluster, workload),
      ...podsOf(cluster, workload, placement.place(workload)),
    ]),
    ...backupsOf(cluster, now),
    ...deliveryOf(cluster),
  ];
}
