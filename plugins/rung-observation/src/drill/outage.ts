import { desiredHealthy, wantedPods } from '../budgets';
import { ClusterView, readyPods } from '../cluster';
import { WorkloadSnapshot } from '../snapshot';
import { ClusterState, LivePod } from './ClusterState';
import { grouped, pendingPod } from './pendingPods';
import { Replacements } from './Replacements';
import { DrilledWorkload, DrillOutcome, PendingPods } from './types';

function outcomeOf(
  lost: number,
  left: number,
  placed: number,
  pending: number,
): DrillOutcome {
  if (lost === 0) {
    return 'untouched';
  }
  if (left > 0) {
    return pending > 0 ? 'short' : 'recovers';
  }
  return placed > 0 ? 'interrupted' : 'down';
}

/** The strictest budget, and whether what is left keeps it. */
function budgetOf(view: ClusterView, workload: WorkloadSnapshot, left: number) {
  const minima = view
    .budgetsOf(workload)
    .map(budget => desiredHealthy(budget, wantedPods(workload)));
  const minimum = Math.max(...minima);
  return minima.length > 0 ? { minimum, kept: left >= minimum } : undefined;
}

/** All that is lost goes at once, and is replaced as far as there is a place for it. */
export function outageOf(
  state: ClusterState,
  workload: WorkloadSnapshot,
  lost: readonly LivePod[],
): DrilledWorkload {
  const { kind, namespace, name } = workload;
  const ready = readyPods(workload).length;
  const left = ready - lost.filter(pod => pod.ready).length;
  const placed: string[] = [];
  const pending: PendingPods[] = [];
  if (lost.length > 0) {
    const replacements = Replacements.create(state, workload);
    for (const { claims } of lost) {
      const node = replacements.place(claims);
      if (node === undefined) {
        pending.push(pendingPod(replacements, state, claims));
      } else {
        placed.push(node);
      }
    }
  }
  const budget = budgetOf(state.view, workload, left);
  return {
    kind,
    namespace,
    name,
    ready,
    wanted: wantedPods(workload),
    lost: lost.length,
    left,
    ...(budget ? { budget } : {}),
    placed,
    pending: grouped(pending),
    ...(kind === 'StatefulSet' && lost.length > 0
      ? { afterNodesAreGone: true }
      : {}),
    outcome: outcomeOf(lost.length, left, placed.length, pending.length),
  };
}
