import { podsByZone } from '../podPlaces';
import { CheckRow } from '../types';
import { zoneDrillsOf } from '../zoneDrills';

/** The worst zone to lose, by how few it leaves. */
export const zoneLossLeavesTooFew = {
  id: 'zone-loss-leaves-too-few',
  scope: 'workload',
  reads: ['nodes', 'pods', 'poddisruptionbudgets'],
  find(target) {
    const { view, workload } = target;
    // All in one zone is another finding.
    if ((podsByZone(target)?.size ?? 0) < 2) {
      return undefined;
    }
    const [worst] = zoneDrillsOf(view, workload).sort(
      (one, other) => one.left - other.left,
    );
    const tooFew =
      worst &&
      (worst.left * 2 < worst.ready ||
        (worst.budget !== undefined && !worst.budget.kept));
    return tooFew
      ? {
          details: {
            left: worst.left,
            pods: worst.ready,
            ...(worst.budget ? { minimum: worst.budget.minimum } : {}),
          },
        }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
