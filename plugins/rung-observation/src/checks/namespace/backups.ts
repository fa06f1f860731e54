import { backupsOf, isFresh } from '../../backups';
import { CheckRow, NamespaceTarget } from '../types';

/** Where there is no Velero, somebody else may back up, and nobody can see it. */
function scheduled({ view, namespace }: NamespaceTarget) {
  return view.hasRead('schedules')
    ? backupsOf(view.snapshot, namespace)
    : undefined;
}

export const noBackupSchedule = {
  id: 'no-backup-schedule',
  scope: 'namespace',
  reads: ['schedules'],
  find: target => (scheduled(target)?.length === 0 ? {} : undefined),
} as const satisfies CheckRow<'namespace'>;

export const backupFailing = {
  id: 'backup-failing',
  scope: 'namespace',
  reads: ['schedules', 'backups'],
  find(target) {
    const failed = scheduled(target)?.find(
      ({ last }) => last !== undefined && last.phase !== 'Completed',
    );
    return failed
      ? { details: { phase: failed.last?.phase ?? 'unknown' } }
      : undefined;
  },
} as const satisfies CheckRow<'namespace'>;

export const backupStale = {
  id: 'backup-stale',
  scope: 'namespace',
  reads: ['schedules', 'backups'],
  find(target) {
    const found = scheduled(target) ?? [];
    const { now } = target.fleet;
    return found.length > 0 && found.every(one => isFresh(one, now) === false)
      ? {}
      : undefined;
  },
} as const satisfies CheckRow<'namespace'>;
