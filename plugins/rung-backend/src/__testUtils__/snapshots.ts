import { hash } from 'node:crypto';
import { ClusterSnapshot } from '@rung/backstage-plugin-rung-observation';

/** A UUID that two clusters share only if they have the same name. */
function uidOf(cluster: string): string {
  return hash('sha1', cluster).replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/,
    '$1-$2-$3-$4-$5',
  );
}

/** What a cluster of one node has, with whatever else it is to have. */
export function clusterSnapshot(
  cluster: string,
  more: Partial<ClusterSnapshot> = {},
): ClusterSnapshot {
  return {
    format: 1,
    cluster,
    takenAt: '2026-06-01T12:00:00.000Z',
    uid: uidOf(cluster),
    version: 'v1.36.2',
    groups: ['apps'],
    labelKeys: [],
    readings: { namespaces: 'read', nodes: 'read', pods: 'refused' },
    namespaces: [],
    nodes: [],
    workloads: [],
    budgets: [],
    autoscalers: [],
    quotas: [],
    limitRanges: [],
    networkPolicies: [],
    storageClasses: [],
    claims: [],
    volumes: [],
    backupSchedules: [],
    backups: [],
    restores: [],
    backupLocations: [],
    applications: [],
    peerAuthentications: [],
    links: [],
    serviceImports: [],
    machineClusters: [],
    infrastructures: [],
    ...more,
  };
}
