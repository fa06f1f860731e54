import { scaledTo } from '../../quantities';
import { hasOneNodeClaim } from '../podPlaces';
import { CheckRow } from '../types';

/** Whoever writes to a volume of one node has to stop before the next begins. */
export const recreateStrategy = {
  id: 'recreate-strategy',
  scope: 'workload',
  reads: ['persistentvolumeclaims'],
  find(target) {
    const { workload, wanted } = target;
    const { strategy, maxUnavailable = 0 } = workload;
    const stopsAll =
      strategy === 'Recreate' ||
      (wanted > 0 && scaledTo(maxUnavailable, wanted) >= wanted);
    return stopsAll && !hasOneNodeClaim(target)
      ? { details: { pods: wanted } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
