import { VolumeSnapshot } from '../snapshot';

/** Drivers name zones by keys of their own: `topology.gke.io/zone`. */
const zoneKey = /\/zone$/;

/**
 * The zones from which a volume can be used, as it says itself; undefined where it
 * does not say.
 */
export function volumeZones({
  nodeTerms = [],
}: VolumeSnapshot): readonly string[] | undefined {
  const zones = nodeTerms.flatMap(({ labels }) =>
    labels
      .filter(({ key, operator }) => zoneKey.test(key) && operator === 'In')
      .flatMap(({ values = [] }) => values),
  );
  return zones.length > 0 ? [...new Set(zones)].sort() : undefined;
}
