export {
  missingRights,
  readApiGroups,
  rightToRead,
  servedVersion,
} from './apiGroups';
export type { ApiGroups, RightToRead } from './apiGroups';
export { SnapshotBuilder } from './SnapshotBuilder';
export type { SnapshotBuilderOptions } from './SnapshotBuilder';
