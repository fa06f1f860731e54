import { CheckRow } from '../types';

/** With one pod a budget would only keep its node from being drained. */
export const noBudget = {
  id: 'no-budget',
  scope: 'workload',
  reads: ['poddisruptionbudgets', 'horizontalpodautoscalers', 'scaledobjects'],
  find: ({ view, workload, wanted }) =>
    wanted >= 2 && view.budgetsOf(workload).length === 0
      ? { details: { pods: wanted } }
      : undefined,
} as const satisfies CheckRow<'workload'>;
