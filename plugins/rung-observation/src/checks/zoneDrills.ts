import { ClusterView, indexBy, perCluster, workloadKey } from '../cluster';
import { DrilledWorkload, outages } from '../drill';
import { WorkloadName } from '../snapshot';

/** The loss of each zone, for all workloads of a cluster. */
const drilledByZone = perCluster(view =>
  (view.workerZones() ?? []).map(name =>
    indexBy(outages(view, { domain: 'zone', name }), workloadKey),
  ),
);

/** What becomes of a workload where each zone is lost. */
export function zoneDrillsOf(
  view: ClusterView,
  workload: WorkloadName,
): DrilledWorkload[] {
  const key = workloadKey(workload);
  return drilledByZone(view).flatMap(drilled => drilled.get(key) ?? []);
}
