import { objectLimits, snapshotLimits } from './limits';
import {
  backupLocationShape,
  backupScheduleShape,
  backupShape,
  restoreShape,
} from './objects/backup';
import {
  applicationShape,
  infrastructureShape,
  peerAuthenticationShape,
} from './objects/delivery';
import {
  namespacedNameShape,
  namespaceShape,
  networkPolicyShape,
} from './objects/namespace';
import { nodeShape } from './objects/node';
import { autoscalerShape, budgetShape } from './objects/protection';
import { claimShape, storageClassShape, volumeShape } from './objects/storage';
import { workloadShape } from './objects/workload';
import { readingStates, resourceNames, Readings } from './readings';
import { list, mark, oneOf, optional, record, Shape, text } from './shape';
import { ClusterSnapshot } from './types';

const readingShape = optional(oneOf(readingStates));

const readingsShape = record<Readings>(
  Object.fromEntries(
    resourceNames.map(name => [name, readingShape]),
  ) as Parameters<typeof record<Readings>>[0],
);

/** Everything that a snapshot may hold, and nothing else. */
export const snapshotShape: Shape<ClusterSnapshot> = record<ClusterSnapshot>({
  format: oneOf([1]),
  cluster: text('clusterName'),
  takenAt: text('timestamp'),
  ofSeveralMoments: optional(mark),
  uid: optional(text('uid')),
  version: optional(text('version')),
  groups: optional(list(text('name'), objectLimits.groups)),
  labelKeys: list(text('labelKey'), objectLimits.labelKeys),
  readings: readingsShape,
  namespaces: list(namespaceShape, snapshotLimits.namespaces),
  nodes: list(nodeShape, snapshotLimits.nodes),
  workloads: list(workloadShape, snapshotLimits.workloads),
  budgets: list(budgetShape, snapshotLimits.budgets),
  autoscalers: list(autoscalerShape, snapshotLimits.autoscalers),
  quotas: list(namespacedNameShape, snapshotLimits.quotas),
  limitRanges: list(namespacedNameShape, snapshotLimits.limitRanges),
  networkPolicies: list(networkPolicyShape, snapshotLimits.networkPolicies),
  storageClasses: list(storageClassShape, snapshotLimits.storageClasses),
  claims: list(claimShape, snapshotLimits.claims),
  volumes: list(volumeShape, snapshotLimits.volumes),
  backupSchedules: list(backupScheduleShape, snapshotLimits.backupSchedules),
  backups: list(backupShape, snapshotLimits.backups),
  restores: list(restoreShape, snapshotLimits.restores),
  backupLocations: list(backupLocationShape, snapshotLimits.backupLocations),
  applications: list(applicationShape, snapshotLimits.applications),
  peerAuthentications: list(
    peerAuthenticationShape,
    snapshotLimits.peerAuthentications,
  ),
  links: list(namespacedNameShape, snapshotLimits.links),
  serviceImports: list(namespacedNameShape, snapshotLimits.serviceImports),
  machineClusters: list(namespacedNameShape, snapshotLimits.machineClusters),
  infrastructures: list(infrastructureShape, snapshotLimits.infrastructures),
});
