import { ClusterView } from '../cluster';
import { Unknown, whyUnread } from '../fleet';
import { clustersOf, Place, servingPods } from '../matching';
import { certain, isKnown, unknown } from './observation';
import { FactObserver, Observation } from './types';

/** The zones of a cluster's workers, by name. */
export function observeClusterZones(
  view: ClusterView,
): Observation<readonly string[]> {
  const unread = whyUnread(view.snapshot, 'nodes');
  if (unread) {
    return unread;
  }
  const zones = view.workerZones();
  return zones && zones.length > 0 ? certain(zones) : unknown('inconclusive');
}

function whyNoZones(places: readonly Place[]): Unknown | undefined {
  return clustersOf(places)
    .flatMap(({ view: { snapshot } }) => [
      whyUnread(snapshot, 'pods'),
      whyUnread(snapshot, 'nodes'),
    ])
    .find(unread => unread !== undefined);
}

/**
 * The zones where a component's pods serve. The same name in two clusters is one
 * zone, unless they say that they are in different regions.
 */
export function observeZones(
  places: readonly Place[],
): Observation<readonly string[]> {
  const unread = whyNoZones(places);
  if (unread) {
    return unread;
  }
  const pods = servingPods(places);
  if (pods.length === 0) {
    return unknown('no-ready-pod');
  }
  const zones = new Set<string>();
  for (const { view, node } of pods) {
    const zone = view.zoneOf(node);
    if (zone === undefined) {
      return unknown('inconclusive');
    }
    zones.add([view.regionOf(node) ?? '', zone].join(' ').trim());
  }
  return certain([...zones].sort());
}

export const zones: FactObserver = {
  key: 'zones',
  observe({ places }) {
    const found = observeZones(places);
    return isKnown(found) ? { ...found, value: found.value.length } : found;
  },
};
