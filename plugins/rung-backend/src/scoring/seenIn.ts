import { SeenPlaces } from '@rung/backstage-plugin-rung-common/wire';
import { RunningPlace } from './types';

function each(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap(name => name ?? []))].sort();
}

/** The clusters, regions and zones of places, each once, by name. */
export function seenIn(places: readonly RunningPlace[]): SeenPlaces {
  const clusterNames = each(places.map(({ cluster }) => cluster));
  return {
    clusters: clusterNames.length,
    clusterNames,
    regions: each(places.map(({ region }) => region)),
    zones: each(places.map(({ zone }) => zone)),
  };
}
