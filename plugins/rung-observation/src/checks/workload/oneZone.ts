import { podsByZone } from '../podPlaces';
import { CheckRow } from '../types';

export const oneZone = {
  id: 'one-zone',
  scope: 'workload',
  reads: ['nodes', 'pods'],
  find(target) {
    const { view, ready } = target;
    const zones = podsByZone(target);
    const possible = view.workerZones() ?? [];
    return ready.length >= 2 && zones?.size === 1 && possible.length >= 2
      ? { details: { pods: ready.length, zones: possible.length } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
