import { desiredHealthy, fewestPods, podsUnder } from '../../budgets';
import { CheckRow } from '../types';

export const budgetAllowsAll = {
  id: 'budget-allows-all',
  scope: 'workload',
  reads: ['poddisruptionbudgets'],
  find({ view, workload, wanted }) {
    const budgets = view.budgetsOf(workload);
    return wanted >= 2 &&
      budgets.length > 0 &&
      budgets.every(
        budget =>
          desiredHealthy(
            budget,
            podsUnder(view, budget, one => fewestPods(view, one)),
          ) === 0,
      )
      ? { details: { pods: wanted } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
