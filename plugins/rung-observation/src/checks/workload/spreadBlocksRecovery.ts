import { CheckRow } from '../types';
import { zoneDrillsOf } from '../zoneDrills';

/** A spread rule that may not be broken still counts the zone that is lost. */
export const spreadBlocksRecovery = {
  id: 'spread-blocks-recovery',
  scope: 'workload',
  reads: ['nodes', 'pods'],
  find({ view, workload }) {
    const waiting = zoneDrillsOf(view, workload).map(drilled =>
      drilled.pending
        .filter(({ lostStillCounts }) => lostStillCounts)
        .reduce((sum, { count }) => sum + count, 0),
    );
    const pending = Math.max(0, ...waiting);
    return pending > 0 ? { details: { pending } } : undefined;
  },
} as const satisfies CheckRow<'workload'>;
