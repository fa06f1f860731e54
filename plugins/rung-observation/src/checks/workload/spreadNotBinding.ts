import { podsByZone, zoneSpread } from '../podPlaces';
import { CheckRow } from '../types';

/** A rule that may be broken, and is. It holds only while pods are placed. */
export const spreadNotBinding = {
  id: 'spread-not-binding',
  scope: 'workload',
  reads: ['nodes', 'pods'],
  find(target) {
    const { view, workload } = target;
    const rule = zoneSpread(workload).find(
      ({ whenUnsatisfiable }) => whenUnsatisfiable === 'ScheduleAnyway',
    );
    const pods = podsByZone(target);
    const zones = view.workerZones();
    if (!rule || !pods || !zones || zones.length < 2) {
      return undefined;
    }
    const counts = zones.map(zone => pods.get(zone) ?? 0);
    const skew = Math.max(...counts) - Math.min(...counts);
    return skew > rule.maxSkew
      ? { details: { skew, allowed: rule.maxSkew } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
