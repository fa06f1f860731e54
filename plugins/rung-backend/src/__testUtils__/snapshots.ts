import { hash } from 'node:crypto';
import {
  ClusterSnapshot,
  SnapshotBuilder,
} from '@rung/backstage-plugin-rung-observation';

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
    ...SnapshotBuilder.create({
      cluster,
      takenAt: new Date('2026-06-01T12:00:00Z'),
    }).finish(),
    uid: uidOf(cluster),
    version: 'v1.36.2',
    groups: ['apps'],
    readings: { namespaces: 'read', nodes: 'read', pods: 'refused' },
    ...more,
  };
}

const labWorkers = ['lab-worker', 'lab-worker2', 'lab-worker3'];
const resources = { cpu: 4000, memory: 16 * 1024 ** 3, pods: 110 };

/**
 * The lesson's lab: three workers in three zones, and a Deployment of a component,
 * `ladder-demo` unless another is named, with one pod on each of them.
 */
export function labSnapshot(
  cluster: string,
  {
    podsOn = labWorkers,
    component = 'ladder-demo',
    ...more
  }: Partial<ClusterSnapshot> & {
    podsOn?: readonly string[];
    component?: string;
  } = {},
): ClusterSnapshot {
  const labels = { 'backstage.io/kubernetes-id': component };
  return clusterSnapshot(cluster, {
    labelKeys: Object.keys(labels),
    readings: {
      namespaces: 'read',
      nodes: 'read',
      deployments: 'read',
      statefulsets: 'read',
      daemonsets: 'read',
      pods: 'read',
    },
    namespaces: [{ name: 'lab-namespace', labels: {} }],
    nodes: labWorkers.map((name, index) => ({
      name,
      labels: { 'topology.kubernetes.io/zone': `lab-zone-${index + 1}` },
      taints: [],
      ready: true,
      allocatable: resources,
      requested: {},
    })),
    workloads: [
      {
        kind: 'Deployment',
        namespace: 'lab-namespace',
        name: 'lab-workload',
        labels,
        replicas: podsOn.length,
        template: {
          labels,
          containers: [],
          requests: {},
          nodeSelector: [],
          tolerations: [],
          spread: [],
          affinity: [],
          antiAffinity: [],
          preferredApart: [],
          claims: [],
        },
        pods: podsOn.map(node => ({ node, ready: true })),
      },
    ],
    ...more,
  });
}
