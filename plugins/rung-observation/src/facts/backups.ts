import { backupsOf, covers, isFresh, whyNoBackups } from '../backups';
import { ClusterSnapshot } from '../snapshot';
import { Place } from '../matching';
import { likely, together, unknown, weakest } from './observation';
import { FactObserver, FactContext, Observation } from './types';

type Backups = 'untested' | 'tested';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Whether a restore has brought the namespace back, whole, not too long ago. */
function isRestored(
  { restores }: ClusterSnapshot,
  namespace: string,
  since: number,
): boolean {
  return restores.some(
    ({ phase, errors, completedAt, scope }) =>
      phase === 'Completed' &&
      errors === 0 &&
      Date.parse(completedAt ?? '') >= since &&
      covers(scope, namespace),
  );
}

function observePlace(
  { cluster: { view }, workload: { namespace } }: Place,
  { fleet: { now }, exerciseAgeDays }: FactContext,
): Observation<Backups> {
  const unread = whyNoBackups(view, 'backups', 'backupstoragelocations');
  if (unread) {
    return unread;
  }
  const { snapshot } = view;
  const kept = snapshot.backupLocations.some(({ available }) => available);
  const fresh = backupsOf(snapshot, namespace).some(
    scheduled => isFresh(scheduled, now) === true,
  );
  // Others than Velero may back it up as well: this is never "none".
  if (!kept || !fresh) {
    return unknown('inconclusive');
  }
  // A restore may be tested where nobody sees it, so that what is declared of it
  // stands.
  const since = now.getTime() - exerciseAgeDays * MILLISECONDS_PER_DAY;
  return likely(isRestored(snapshot, namespace, since) ? 'tested' : 'untested');
}

export const backups: FactObserver = {
  key: 'backups',
  observe: component =>
    together(
      component.places.map(place => observePlace(place, component)),
      weakest<Backups>(['untested', 'tested']),
    ),
};
