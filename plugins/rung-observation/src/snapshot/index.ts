export { checkSnapshot, snapshotProblemText } from './checkSnapshot';
export { objectLimits, snapshotLimits } from './limits';
export type {
  BackupLocationSnapshot,
  BackupScheduleSnapshot,
  BackupSnapshot,
  NamespaceScope,
  RestoreSnapshot,
} from './objects/backup';
export type {
  ApplicationSnapshot,
  InfrastructureSnapshot,
  PeerAuthenticationSnapshot,
} from './objects/delivery';
export type {
  NamespacedName,
  NamespaceSnapshot,
  NetworkPolicySnapshot,
} from './objects/namespace';
export type { NodeSnapshot } from './objects/node';
export type {
  ContainerSnapshot,
  PodTemplateSnapshot,
} from './objects/podTemplate';
export type { AutoscalerSnapshot, BudgetSnapshot } from './objects/protection';
export type {
  ClaimSnapshot,
  StorageClassSnapshot,
  VolumeSnapshot,
} from './objects/storage';
export { workloadKinds } from './objects/workload';
export type {
  GitOpsOwner,
  PodSnapshot,
  WorkloadKind,
  WorkloadName,
  WorkloadSnapshot,
} from './objects/workload';
export { readingStates, resourceNames } from './readings';
export type { ReadingState, Readings, ResourceName } from './readings';
export type { SnapshotProblem } from './shape';
export type { ClusterSnapshot, SnapshotList } from './types';
