import { CheckRow } from '../types';

/** A pod that more than one budget selects is never evicted at all. */
export const severalBudgets = {
  id: 'several-budgets',
  scope: 'workload',
  reads: ['poddisruptionbudgets'],
  find({ view, workload }) {
    const budgets = view.budgetsOf(workload).length;
    return budgets > 1 ? { details: { budgets } } : undefined;
  },
} as const satisfies CheckRow<'workload'>;
