import { ClusterView, perCluster, regionOf } from '../cluster';
import { whyUnread } from '../fleet';
import { servingPods, clustersOf } from '../matching';
import { certain, likely, unknown } from './observation';
import { FactObserver, Observation } from './types';

/** The regions of a cluster's workers, by name. */
export const observeClusterRegions = perCluster(
  (view: ClusterView): Observation<readonly string[]> => {
    const unread = whyUnread(view.snapshot, 'nodes');
    if (unread) {
      return unread;
    }
    const regions = view.workers().map(({ labels }) => regionOf(labels));
    return regions.length > 0 && regions.every(region => region !== undefined)
      ? certain([...new Set(regions)].sort())
      : unknown('inconclusive');
  },
);

/** The regions where pods of the component serve. */
export const regions: FactObserver = {
  key: 'regions',
  observe({ fleet, places }) {
    const names = new Set<string>();
    const pods = servingPods(places);
    if (pods.length === 0) {
      return unknown('no-ready-pod');
    }
    const declared = new Map(
      clustersOf(places).map(({ view, region }) => [view, region]),
    );
    for (const { view, node } of pods) {
      const region = view.regionOf(node) ?? declared.get(view);
      if (region === undefined) {
        return whyUnread(view.snapshot, 'nodes') ?? unknown('inconclusive');
      }
      names.add(region);
    }
    // What was not seen may run in one more.
    return fleet.unseen.length === 0 ? certain(names.size) : likely(names.size);
  },
};
