import { ClusterView } from '../cluster';
import { BudgetSnapshot, WorkloadSnapshot } from '../snapshot';

/** How many pods a workload is meant to have: those it has, where it does not say. */
export function wantedPods({ replicas, pods }: WorkloadSnapshot): number {
  return replicas ?? pods.length;
}

/** The fewest pods that a workload is meant to have: what an autoscaler keeps, if there is one. */
export function fewestPods(
  view: ClusterView,
  workload: WorkloadSnapshot,
): number {
  const minima = view.autoscalersOf(workload).map(({ minimum }) => minimum);
  return minima.length > 0 ? Math.min(...minima) : wantedPods(workload);
}

/** How many pods a budget is about, over all workloads whose pods it selects. */
export function podsUnder(
  view: ClusterView,
  budget: BudgetSnapshot,
  podsOf: (workload: WorkloadSnapshot) => number,
): number {
  return view
    .workloadsOf(budget)
    .reduce((sum, workload) => sum + podsOf(workload), 0);
}
