import { ClusterView, volumeZones } from '../cluster';
import { whyUnread } from '../fleet';
import { Place } from '../matching';
import { certain, isKnown, together, unknown, weakest } from './observation';
import { FactObserver, Observation } from './types';

type Storage = 'ephemeral' | 'single-zone' | 'zone-redundant';

/** Where a claim keeps what it holds. What is behind a server of files nobody can see. */
function observeClaim(
  view: ClusterView,
  namespace: string,
  name: string,
): Observation<Storage> {
  const unread = whyUnread(view.snapshot, 'persistentvolumeclaims');
  if (unread) {
    return unread;
  }
  const claim = view.claim(namespace, name);
  const volume = view.volume(claim?.volume);
  const zones = volume && !volume.local ? volumeZones(volume) : undefined;
  if (zones) {
    return certain(zones.length > 1 ? 'zone-redundant' : 'single-zone');
  }
  const storageClass = view.storageClass(
    volume?.storageClass ?? claim?.storageClass,
  );
  if (storageClass?.zoneRedundant) {
    return certain('zone-redundant');
  }
  return (
    whyUnread(view.snapshot, 'persistentvolumes') ?? unknown('inconclusive')
  );
}

const weakestFirst: readonly Storage[] = [
  'single-zone',
  'zone-redundant',
  'ephemeral',
];

/** One zone is one zone, whatever is not known of all else. */
function weakestOf(found: readonly Observation<Storage>[]) {
  return (
    found.find(one => isKnown(one) && one.value === 'single-zone') ??
    together(found, weakest(weakestFirst))
  );
}

function observeWorkload({
  cluster: { view },
  workload,
}: Place): Observation<Storage> {
  const claims = view.claimNamesOf(workload);
  if (claims.length > 0) {
    return weakestOf(
      claims.map(name => observeClaim(view, workload.namespace, name)),
    );
  }
  return workload.template.otherVolumes || workload.ownClaims
    ? unknown('inconclusive')
    : certain('ephemeral');
}

/** The weakest of what its workloads keep; those that keep nothing do not count beside it. */
export const storage: FactObserver = {
  key: 'storage',
  observe: ({ places }) => weakestOf(places.map(observeWorkload)),
};
