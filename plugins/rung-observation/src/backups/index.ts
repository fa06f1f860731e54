export { backupsOf, covers, isFresh, whyNoBackups } from './scheduledBackups';
export type { ScheduledBackups } from './scheduledBackups';
