import {
  BackupLocationSnapshot,
  BackupScheduleSnapshot,
  BackupSnapshot,
  RestoreSnapshot,
} from './objects/backup';
import {
  ApplicationSnapshot,
  InfrastructureSnapshot,
  PeerAuthenticationSnapshot,
} from './objects/delivery';
import {
  NamespacedName,
  NamespaceSnapshot,
  NetworkPolicySnapshot,
} from './objects/namespace';
import { NodeSnapshot } from './objects/node';
import { AutoscalerSnapshot, BudgetSnapshot } from './objects/protection';
import {
  ClaimSnapshot,
  StorageClassSnapshot,
  VolumeSnapshot,
} from './objects/storage';
import { WorkloadSnapshot } from './objects/workload';
import { Readings } from './readings';

/**
 * What a cluster was seen to have, cut down to what Rung looks at. It holds no
 * image, command, environment variable, ConfigMap or Secret.
 *
 * @public
 */
export interface ClusterSnapshot {
  /** The version of this format. */
  format: 1;
  /** What the portal calls the cluster. */
  cluster: string;
  /** When the reading began. */
  takenAt: string;
  /** It is of several moments: objects may have been seen twice or not at all. */
  ofSeveralMoments?: true;
  /** The UID of its namespace `kube-system`: two names with one are one cluster. */
  uid?: string;
  /** The version of its API server. */
  version?: string;
  /** The groups of APIs that it serves; left out where it did not say. */
  groups?: readonly string[];
  /** The keys of labels that were kept. */
  labelKeys: readonly string[];
  readings: Readings;
  namespaces: readonly NamespaceSnapshot[];
  nodes: readonly NodeSnapshot[];
  workloads: readonly WorkloadSnapshot[];
  budgets: readonly BudgetSnapshot[];
  autoscalers: readonly AutoscalerSnapshot[];
  quotas: readonly NamespacedName[];
  limitRanges: readonly NamespacedName[];
  networkPolicies: readonly NetworkPolicySnapshot[];
  storageClasses: readonly StorageClassSnapshot[];
  claims: readonly ClaimSnapshot[];
  volumes: readonly VolumeSnapshot[];
  backupSchedules: readonly BackupScheduleSnapshot[];
  backups: readonly BackupSnapshot[];
  restores: readonly RestoreSnapshot[];
  backupLocations: readonly BackupLocationSnapshot[];
  applications: readonly ApplicationSnapshot[];
  peerAuthentications: readonly PeerAuthenticationSnapshot[];
  /** Links of Linkerd to other clusters. */
  links: readonly NamespacedName[];
  /** Services that are brought in from other clusters. */
  serviceImports: readonly NamespacedName[];
  /** The clusters that Cluster API makes from here. */
  machineClusters: readonly NamespacedName[];
  infrastructures: readonly InfrastructureSnapshot[];
}

/**
 * What a snapshot holds lists of.
 *
 * @public
 */
export type SnapshotList = Exclude<
  {
    [key in keyof ClusterSnapshot]: NonNullable<
      ClusterSnapshot[key]
    > extends readonly object[]
      ? key
      : never;
  }[keyof ClusterSnapshot],
  undefined
>;
