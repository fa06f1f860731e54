import { amountOf } from '../../quantities';
import { CheckRow } from '../types';

/** A limit of CPU is never asked for: it only slows down. */
export const noRequests = {
  id: 'no-requests',
  scope: 'workload',
  reads: ['pods'],
  find({ workload: { template } }) {
    const containers = template.containers.filter(
      ({ requests, memoryLimit }) =>
        amountOf(requests, 'cpu') === 0 ||
        amountOf(requests, 'memory') === 0 ||
        !memoryLimit,
    ).length;
    return containers > 0 ? { details: { containers } } : undefined;
  },
} as const satisfies CheckRow<'workload'>;
