import { hasOneNodeClaim } from '../podPlaces';
import { CheckRow } from '../types';

/** One pod is gone while its node is. A single writer by design matters less. */
export const singleReplica = {
  id: 'single-replica',
  scope: 'workload',
  reads: ['horizontalpodautoscalers', 'scaledobjects'],
  find(target) {
    if (target.wanted > 1) {
      return undefined;
    }
    return hasOneNodeClaim(target) ? { details: { volume: 'one-node' } } : {};
  },
} as const satisfies CheckRow<'workload'>;
