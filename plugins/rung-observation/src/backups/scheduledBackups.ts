import { ClusterView } from '../cluster';
import { Unknown, whyUnread } from '../fleet';
import {
  BackupScheduleSnapshot,
  BackupSnapshot,
  ClusterSnapshot,
  NamespaceScope,
  ResourceName,
} from '../snapshot';
import { cronInterval } from './cronInterval';

/** A backup older than so many intervals of its schedule is not the last that was due. */
const INTERVALS = 3;
const MILLISECONDS_PER_MINUTE = 60_000;

/** Whether a namespace is meant. */
export function covers(
  { included, excluded }: NamespaceScope,
  namespace: string,
): boolean {
  return (
    (included.length === 0 || included.includes(namespace)) &&
    !excluded.includes(namespace)
  );
}

/** Why backups are not known, or undefined where they are. */
export function whyNoBackups(
  view: ClusterView,
  ...resources: readonly ResourceName[]
): Unknown | undefined {
  return ['schedules' as const, ...resources]
    .map(resource => whyUnread(view.snapshot, resource))
    .find(unread => unread !== undefined);
}

function newestFirst(one: BackupSnapshot, other: BackupSnapshot): number {
  return (
    Date.parse(other.completedAt ?? '') - Date.parse(one.completedAt ?? '')
  );
}

/** The schedules that back up a namespace, and what came of each. */
export interface ScheduledBackups {
  schedule: BackupScheduleSnapshot;
  /** The last that has ended, however it did. */
  last?: BackupSnapshot;
  /** The last that is whole. */
  lastCompleted?: BackupSnapshot;
}

/** What is backed up of a namespace, by schedules that are not paused. */
export function backupsOf(
  { backupSchedules, backups }: ClusterSnapshot,
  namespace: string,
): ScheduledBackups[] {
  return backupSchedules
    .filter(({ paused, scope }) => !paused && covers(scope, namespace))
    .map(schedule => {
      const ended = backups
        .filter(
          backup =>
            backup.schedule === schedule.name &&
            backup.completedAt !== undefined,
        )
        .sort(newestFirst);
      return {
        schedule,
        last: ended[0],
        lastCompleted: ended.find(({ phase }) => phase === 'Completed'),
      };
    });
}

/**
 * Whether the last whole backup is the one that was due; undefined where its
 * schedule cannot be read.
 */
export function isFresh(
  { schedule, lastCompleted }: ScheduledBackups,
  now: Date,
): boolean | undefined {
  const interval =
    schedule.cron === undefined ? undefined : cronInterval(schedule.cron);
  if (interval === undefined) {
    return undefined;
  }
  const oldest = now.getTime() - INTERVALS * interval * MILLISECONDS_PER_MINUTE;
  return Date.parse(lastCompleted?.completedAt ?? '') >= oldest;
}
