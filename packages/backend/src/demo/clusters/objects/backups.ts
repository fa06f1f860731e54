import { DemoCluster, DemoNamespace } from '../types';
import { KubernetesObject, named } from './object';

const DAY = 24 * 60 * 60 * 1000;
const NIGHTLY = '0 1 * * *';
/** Backups begin at one, and take a third of an hour. */
const ENDS_AT = 80 * 60 * 1000;

/** When the backup of a night ended, so many days before the last. */
function endOfNight(now: Date, daysBefore: number): string {
  const last = Math.floor((now.getTime() - ENDS_AT) / DAY) * DAY + ENDS_AT;
  return new Date(last - daysBefore * DAY).toISOString().replace('.000', '');
}

/** Velero's own namespace. */
const VELERO = 'velero';
const apiVersion = 'velero.io/v1';

/** The last backups of a namespace, each with how many nights ago it ended, and how. */
const outcomes: Readonly<
  Record<NonNullable<DemoNamespace['backup']>, [number, string][]>
> = {
  completed: [[0, 'Completed']],
  failing: [
    [0, 'PartiallyFailed'],
    [1, 'Completed'],
  ],
  stale: [[12, 'Completed']],
};

function nightly(
  { name, backup }: DemoNamespace,
  now: Date,
): KubernetesObject[] {
  if (!backup) {
    return [];
  }
  const scope = { includedNamespaces: [name] };
  return [
    {
      apiVersion,
      kind: 'Schedule',
      metadata: named(VELERO, name),
      spec: { schedule: NIGHTLY, template: scope },
    },
    ...outcomes[backup].map(([nightsAgo, phase]) => ({
      apiVersion,
      kind: 'Backup',
      metadata: named(VELERO, `${name}-${nightsAgo}`, {
        labels: { 'velero.io/schedule-name': name },
      }),
      spec: scope,
      status: { phase, completionTimestamp: endOfNight(now, nightsAgo) },
    })),
  ];
}

/** A restore in the last half year, so that it still proves something. */
const RESTORED_DAYS_AGO = 40;

function restore(
  { name, restored }: DemoNamespace,
  now: Date,
): KubernetesObject[] {
  return restored
    ? [
        {
          apiVersion,
          kind: 'Restore',
          metadata: named(VELERO, name),
          spec: { includedNamespaces: [name] },
          status: {
            phase: 'Completed',
            completionTimestamp: endOfNight(now, RESTORED_DAYS_AGO),
          },
        },
      ]
    : [];
}

/** What Velero has backed up and restored by now, where it is there. */
export function backupsOf(
  { backupRegion, namespaces }: DemoCluster,
  now: Date,
): KubernetesObject[] {
  return backupRegion === undefined
    ? []
    : [
        {
          apiVersion,
          kind: 'BackupStorageLocation',
          metadata: named(VELERO, 'default'),
          spec: { default: true, config: { region: backupRegion } },
          status: { phase: 'Available' },
        },
        ...namespaces.flatMap(namespace => [
          ...nightly(namespace, now),
          ...restore(namespace, now),
        ]),
      ];
}
