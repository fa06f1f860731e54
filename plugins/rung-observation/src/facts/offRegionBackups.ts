import { ClusterView } from '../cluster';
import { whyNoBackups } from '../backups';
import { clustersOf } from '../matching';
import { backups } from './backups';
import { agreed, certain, isKnown, unknown } from './observation';
import { observeClusterRegions } from './regions';
import { FactObserver, Observation } from './types';

/** Whether what is backed up is kept in a region where the cluster is not. */
function observeCluster(view: ClusterView): Observation<boolean> {
  const unread = whyNoBackups(view, 'backupstoragelocations');
  const regions = observeClusterRegions(view);
  if (unread || !isKnown(regions)) {
    return unread ?? (regions as Exclude<typeof regions, { value: unknown }>);
  }
  const locations = view.snapshot.backupLocations.filter(
    ({ available }) => available,
  );
  if (
    locations.length === 0 ||
    locations.some(({ region }) => region === undefined)
  ) {
    return unknown('inconclusive');
  }
  return certain(
    locations.some(({ region }) => !regions.value.includes(region!)),
  );
}

export const offRegionBackups: FactObserver = {
  key: 'off-region-backups',
  observe(component) {
    const backedUp = backups.observe(component);
    return isKnown(backedUp)
      ? agreed(
          clustersOf(component.places).map(({ view }) => view),
          observeCluster,
        )
      : backedUp;
  },
};
