import { volumeZones } from '../../cluster';
import { CheckRow } from '../types';

/** Replicas with volumes of their own in several zones are pinned, but not all of them to one. */
export const volumePinsZone = {
  id: 'volume-pins-zone',
  scope: 'workload',
  reads: ['persistentvolumeclaims', 'persistentvolumes'],
  find({ view, workload }) {
    const zones = view.claimNamesOf(workload).flatMap(name => {
      const volume = view.volume(view.claim(workload.namespace, name)?.volume);
      return (volume && volumeZones(volume)) ?? [];
    });
    return zones.length > 0 && new Set(zones).size === 1
      ? { details: { volumes: zones.length } }
      : undefined;
  },
} as const satisfies CheckRow<'workload'>;
