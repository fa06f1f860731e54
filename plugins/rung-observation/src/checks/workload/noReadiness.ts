import { CheckRow } from '../types';

/** What names no port serves nobody, and has nothing to be ready for. */
export const noReadiness = {
  id: 'no-readiness',
  scope: 'workload',
  reads: [],
  find({ workload: { template } }) {
    const containers = template.containers.filter(
      ({ serves, readiness }) => serves && !readiness,
    ).length;
    return containers > 0 ? { details: { containers } } : undefined;
  },
} as const satisfies CheckRow<'workload'>;
