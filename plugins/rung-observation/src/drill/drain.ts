import { desiredHealthy, podsUnder, wantedPods } from '../budgets';
import { matchesLabels } from '../selectors';
import { BudgetSnapshot, WorkloadSnapshot } from '../snapshot';
import { ClusterState } from './ClusterState';
import { Replacements } from './Replacements';
import { Drain } from './types';

/** How many more pods a budget lets go as things are. */
function allowance(budget: BudgetSnapshot, state: ClusterState): number {
  const expected = podsUnder(state.view, budget, wantedPods);
  const healthy = Array.from(state.podsIn(budget.namespace)).filter(
    ({ ready, labels }) => ready && matchesLabels(labels, budget.selector),
  ).length;
  return healthy - desiredHealthy(budget, expected);
}

/**
 * Drains the lost nodes of the pods of one workload. A pod that does not serve
 * goes whatever the budget says only where that says so.
 */
export function drainOf(
  state: ClusterState,
  workload: WorkloadSnapshot,
): Drain | undefined {
  const { kind, namespace, name } = workload;
  const leaving = state.podsOnLost(workload);
  if (leaving.length === 0) {
    return undefined;
  }
  const budgets = state.view.budgetsOf(workload);
  if (budgets.length > 1) {
    const blocked = leaving.length;
    return { kind, namespace, name, evicted: 0, blocked, severalBudgets: true };
  }
  const { affinity, antiAffinity } = workload.template;
  const isAlone =
    affinity.length + antiAffinity.length + state.podsKeptApart().size === 0;
  let replacements = Replacements.create(state, workload);
  let evicted = 0;
  for (const pod of leaving) {
    const [budget] = budgets;
    const mayGo =
      !budget ||
      (!pod.ready && budget.evictsSickPods) ||
      allowance(budget, state) >= Number(pod.ready);
    if (!mayGo) {
      break;
    }
    state.remove(pod);
    if (isAlone) {
      replacements.forget(pod);
    } else {
      replacements = Replacements.create(state, workload);
    }
    replacements.place(pod.claims);
    evicted += 1;
  }
  return { kind, namespace, name, evicted, blocked: leaving.length - evicted };
}
