import {
  defined,
  field,
  flagAt,
  isText,
  itemsOf,
  textAt,
  wholeAt,
} from '../json';
import {
  BackupLocationSnapshot,
  BackupScheduleSnapshot,
  BackupSnapshot,
  NamespaceScope,
  objectLimits,
  RestoreSnapshot,
} from '../snapshot';

/** Namespaces by name; `*`, which means all, is as none named. */
function namespacesOf(value: unknown): string[] {
  return itemsOf(value)
    .filter(name => isText(name, 'name'))
    .slice(0, objectLimits.namespaces);
}

function scopeOf(spec: unknown): NamespaceScope {
  return {
    included: namespacesOf(field(spec, 'includedNamespaces')),
    excluded: namespacesOf(field(spec, 'excludedNamespaces')),
  };
}

export function reduceBackupSchedule(
  item: unknown,
): BackupScheduleSnapshot | undefined {
  const name = textAt(item, 'name', 'metadata', 'name');
  return name === undefined
    ? undefined
    : defined<BackupScheduleSnapshot>({
        name,
        cron: textAt(item, 'cron', 'spec', 'schedule'),
        paused: flagAt(item, 'spec', 'paused'),
        scope: scopeOf(field(item, 'spec', 'template')),
      });
}

export function reduceBackup(item: unknown): BackupSnapshot {
  return defined<BackupSnapshot>({
    schedule: textAt(
      item,
      'name',
      'metadata',
      'labels',
      'velero.io/schedule-name',
    ),
    phase: textAt(item, 'word', 'status', 'phase'),
    completedAt: textAt(item, 'timestamp', 'status', 'completionTimestamp'),
    scope: scopeOf(field(item, 'spec')),
  });
}

export function reduceRestore(item: unknown): RestoreSnapshot {
  return defined<RestoreSnapshot>({
    phase: textAt(item, 'word', 'status', 'phase'),
    errors: wholeAt(item, 'status', 'errors') ?? 0,
    completedAt: textAt(item, 'timestamp', 'status', 'completionTimestamp'),
    scope: scopeOf(field(item, 'spec')),
  });
}

export function reduceBackupLocation(
  item: unknown,
): BackupLocationSnapshot | undefined {
  const name = textAt(item, 'name', 'metadata', 'name');
  return name === undefined
    ? undefined
    : defined<BackupLocationSnapshot>({
        name,
        available: field(item, 'status', 'phase') === 'Available',
        region: textAt(item, 'labelValue', 'spec', 'config', 'region'),
        default: flagAt(item, 'spec', 'default') || undefined,
      });
}
