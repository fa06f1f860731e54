import { EntityPlace } from '@rung/backstage-plugin-rung-common/wire';

/** How many pods serve where it counts, and in how many zones of known name. */
export function podsAndZones(places: readonly EntityPlace[]): {
  pods: number;
  zones: number;
} {
  const counting = places.filter(({ counted }) => counted);
  const counted = counting.length > 0 ? counting : places;
  return {
    pods: counted
      .flatMap(({ workloads }) => workloads)
      .reduce((sum, { ready }) => sum + ready, 0),
    zones: new Set(
      counted.flatMap(({ place, nodes }) =>
        nodes.flatMap(({ zone }) =>
          zone === undefined ? [] : `${place} ${zone}`,
        ),
      ),
    ).size,
  };
}
