import { ClusterView, indexBy, perCluster, workloadKey } from '../cluster';
import { DrilledWorkload, finish, outages, Steps } from '../drill';
import { WorkloadName } from '../snapshot';

/** The loss of each zone, for all workloads of a cluster. */
const drilledByZone = perCluster(view =>
  (view.workerZones() ?? []).map(name =>
    indexBy(finish(outages(view, { domain: 'zone', name })), workloadKey),
  ),
);

/** Works out what checks need of the zones of a cluster, if nobody has. */
export function* zoneDrillSteps(view: ClusterView): Steps<void> {
  for (const name of view.workerZones() ?? []) {
    yield* outages(view, { domain: 'zone', name });
  }
}

/** What becomes of a workload where each zone is lost. */
export function zoneDrillsOf(
  view: ClusterView,
  workload: WorkloadName,
): DrilledWorkload[] {
  const key = workloadKey(workload);
  return drilledByZone(view).flatMap(drilled => drilled.get(key) ?? []);
}
