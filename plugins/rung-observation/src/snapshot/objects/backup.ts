import { objectLimits } from '../limits';
import { flag, list, mark, optional, record, text, whole } from '../shape';

/**
 * Which namespaces are meant. With none named, all that are not left out.
 *
 * @public
 */
export interface NamespaceScope {
  included: readonly string[];
  excluded: readonly string[];
}

/**
 * A schedule of backups.
 *
 * @public
 */
export interface BackupScheduleSnapshot {
  name: string;
  /** As cron writes it; left out where it cannot be read. */
  cron?: string;
  paused: boolean;
  scope: NamespaceScope;
}

/**
 * A backup.
 *
 * @public
 */
export interface BackupSnapshot {
  /** The schedule that has made it. */
  schedule?: string;
  /** `Completed`, `Failed`, `PartiallyFailed` and others. */
  phase?: string;
  completedAt?: string;
  scope: NamespaceScope;
}

/**
 * A restore.
 *
 * @public
 */
export interface RestoreSnapshot {
  phase?: string;
  errors: number;
  completedAt?: string;
  scope: NamespaceScope;
}

/**
 * Where backups are kept.
 *
 * @public
 */
export interface BackupLocationSnapshot {
  name: string;
  available: boolean;
  region?: string;
  default?: true;
}

const scopeShape = record<NamespaceScope>({
  included: list(text('name'), objectLimits.namespaces),
  excluded: list(text('name'), objectLimits.namespaces),
});

export const backupScheduleShape = record<BackupScheduleSnapshot>({
  name: text('name'),
  cron: optional(text('cron')),
  paused: flag,
  scope: scopeShape,
});

export const backupShape = record<BackupSnapshot>({
  schedule: optional(text('name')),
  phase: optional(text('word')),
  completedAt: optional(text('timestamp')),
  scope: scopeShape,
});

export const restoreShape = record<RestoreSnapshot>({
  phase: optional(text('word')),
  errors: whole(),
  completedAt: optional(text('timestamp')),
  scope: scopeShape,
});

export const backupLocationShape = record<BackupLocationSnapshot>({
  name: text('name'),
  available: flag,
  region: optional(text('labelValue')),
  default: optional(mark),
});
