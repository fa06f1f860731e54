import { CheckRow } from '../types';

export const autoscalerFloor = {
  id: 'autoscaler-floor',
  scope: 'workload',
  reads: ['horizontalpodautoscalers', 'scaledobjects'],
  find({ view, workload }) {
    const found = view
      .autoscalersOf(workload)
      .find(({ minimum, maximum }) => minimum <= 1 || minimum >= maximum);
    return found
      ? { details: { minimum: found.minimum, maximum: found.maximum } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
