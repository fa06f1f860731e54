import { CheckRow } from '../types';

export const livenessEqualsReadiness = {
  id: 'liveness-equals-readiness',
  scope: 'workload',
  reads: [],
  find({ workload: { template } }) {
    const containers = template.containers.filter(
      ({ sameProbes }) => sameProbes,
    ).length;
    return containers > 0 ? { details: { containers } } : undefined;
  },
} as const satisfies CheckRow<'workload'>;
