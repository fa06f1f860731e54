import { desiredHealthy, fewestPods, podsUnder } from '../../budgets';
import { BudgetSnapshot } from '../../snapshot';
import { CheckRow } from '../types';

/** Nothing may go although nothing is amiss: pods that are not healthy would explain it. */
function isStuck({ status }: BudgetSnapshot): boolean {
  return (
    status !== undefined &&
    status.expectedPods > 0 &&
    status.disruptionsAllowed === 0 &&
    status.currentHealthy >= status.expectedPods
  );
}

export const budgetBlocksDrain = {
  id: 'budget-blocks-drain',
  scope: 'workload',
  reads: ['poddisruptionbudgets', 'horizontalpodautoscalers', 'scaledobjects'],
  find({ view, workload }) {
    const budgets = view.budgetsOf(workload);
    const [budget] = budgets;
    if (budgets.length !== 1) {
      return undefined;
    }
    const pods = podsUnder(view, budget, one => fewestPods(view, one));
    const minimum = desiredHealthy(budget, pods);
    // One that may be scaled to nothing has at times no pod to spare.
    return (pods > 0 && minimum >= pods) || isStuck(budget)
      ? { details: { minimum, pods } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
