import { isZoneKey, podsByZone, zoneSpread } from '../podPlaces';
import { CheckRow } from '../types';

/** Spread as it is by chance and the scheduler's defaults, which may be broken. */
export const noSpreadRule = {
  id: 'no-spread-rule',
  scope: 'workload',
  reads: ['nodes', 'pods'],
  find(target) {
    const { workload, wanted } = target;
    const { antiAffinity, preferredApart } = workload.template;
    const ruled =
      zoneSpread(workload).length > 0 ||
      antiAffinity.some(({ topologyKey }) => isZoneKey(topologyKey)) ||
      preferredApart.some(isZoneKey);
    const zones = podsByZone(target)?.size ?? 0;
    return wanted >= 2 && !ruled && zones >= 2
      ? { details: { zones } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
