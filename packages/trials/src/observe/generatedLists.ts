import type {
  RecordedObject,
  ServedList,
  ServedLists,
} from '@internal/test-utils/recordedCluster';
import { managedFields, podSpec, templateOf } from './generatedPods.ts';

/** How many pods each Deployment has. */
export const podsPerWorkload = 5;
const podsPerNode = 50;
const workloadsPerNamespace = 20;
const zones = ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'];

/** What the entity is called whose own a Deployment is. */
export function componentName(cluster: string, workload: number): string {
  return `service-${cluster}-${workload}`;
}

/** How long all lists of such a cluster are as JSON, in MB. */
export function megabytesOf(cluster: string, pods: number): number {
  return Object.values(generatedLists(cluster, pods)).reduce(
    (sum, { length, slice }) =>
      sum + JSON.stringify(slice(0, length)).length / 1e6,
    0,
  );
}

/** How many requests it takes to read all lists of such a cluster in pages of 500. */
export function requestsOf(cluster: string, pods: number): number {
  return Object.values(generatedLists(cluster, pods)).reduce(
    (sum, { length }) => sum + Math.max(1, Math.ceil(length / 500)),
    0,
  );
}

/** Makes its objects as they are asked for, so that none are kept. */
function list(
  length: number,
  objectOf: (index: number) => RecordedObject,
): ServedList {
  return {
    length,
    slice: (start, end) =>
      Array.from(
        { length: Math.max(0, Math.min(end, length) - start) },
        (_, index) => objectOf(start + index),
      ),
  };
}

/** The lists of a cluster of Deployments of five pods, the same each time. */
export function generatedLists(cluster: string, pods: number): ServedLists {
  const workloads = Math.ceil(pods / podsPerWorkload);
  const nodes = Math.ceil(pods / podsPerNode);
  const nameOf = (workload: number) => componentName(cluster, workload);
  const namespaceOf = (workload: number) =>
    `team-${Math.floor(workload / workloadsPerNamespace)}`;
  const namespaces = [
    'default',
    'kube-system',
    ...new Set(Array.from({ length: workloads }, (_, w) => namespaceOf(w))),
  ];
  const metadata = (name: string, more: object = {}) => ({
    name,
    uid: `${cluster}-${name}`,
    creationTimestamp: '2026-05-01T08:00:00Z',
    generation: 1,
    managedFields,
    ...more,
  });
  const none = list(0, () => ({ metadata: metadata('') }));
  return {
    '/api/v1/namespaces': list(namespaces.length, index => ({
      metadata: metadata(namespaces[index]),
    })),
    '/api/v1/nodes': list(nodes, index => ({
      metadata: metadata(`node-${index}`, {
        labels: {
          'kubernetes.io/hostname': `node-${index}`,
          'topology.kubernetes.io/zone': zones[index % zones.length],
          'topology.kubernetes.io/region': 'eu-central-1',
        },
      }),
      spec: { providerID: `aws:///${zones[index % 3]}/i-${index}` },
      status: {
        allocatable: { cpu: '16', memory: '64Gi', pods: '110' },
        conditions: [{ type: 'Ready', status: 'True' }],
        nodeInfo: { kubeletVersion: 'v1.34.2' },
      },
    })),
    '/apis/apps/v1/deployments': list(workloads, index => ({
      metadata: metadata(nameOf(index), {
        namespace: namespaceOf(index),
        labels: { 'backstage.io/kubernetes-id': nameOf(index) },
      }),
      spec: {
        replicas: podsPerWorkload,
        selector: { matchLabels: { app: nameOf(index) } },
        template: templateOf(nameOf(index)),
      },
      status: {
        observedGeneration: 1,
        replicas: podsPerWorkload,
        updatedReplicas: podsPerWorkload,
      },
    })),
    // Every second of them has a budget.
    '/apis/policy/v1/poddisruptionbudgets': list(
      Math.floor(workloads / 2),
      index => ({
        metadata: metadata(nameOf(2 * index), {
          namespace: namespaceOf(2 * index),
        }),
        spec: {
          minAvailable: 3,
          selector: { matchLabels: { app: nameOf(2 * index) } },
        },
      }),
    ),
    '/api/v1/pods': list(workloads * podsPerWorkload, index => {
      const owner = nameOf(Math.floor(index / podsPerWorkload));
      const hash = '5d8f7c9b66';
      return {
        metadata: metadata(`${owner}-${hash}-${index % podsPerWorkload}`, {
          namespace: namespaceOf(Math.floor(index / podsPerWorkload)),
          labels: { app: owner, 'pod-template-hash': hash },
          ownerReferences: [
            {
              apiVersion: 'apps/v1',
              kind: 'ReplicaSet',
              name: `${owner}-${hash}`,
              controller: true,
            },
          ],
        }),
        spec: { ...podSpec, nodeName: `node-${index % nodes}` },
        status: {
          phase: 'Running',
          podIP: '10.0.0.1',
          startTime: '2026-05-01T08:00:00Z',
          conditions: [
            'PodScheduled',
            'Initialized',
            'ContainersReady',
            'Ready',
          ].map(type => ({
            type,
            status: 'True',
            lastTransitionTime: '2026-05-01T08:00:00Z',
          })),
        },
      };
    }),
    ...Object.fromEntries(
      [
        '/api/v1/limitranges',
        '/api/v1/persistentvolumeclaims',
        '/api/v1/persistentvolumes',
        '/api/v1/resourcequotas',
        '/apis/apps/v1/daemonsets',
        '/apis/apps/v1/statefulsets',
        '/apis/autoscaling/v2/horizontalpodautoscalers',
        '/apis/batch/v1/cronjobs',
        '/apis/networking.k8s.io/v1/networkpolicies',
        '/apis/storage.k8s.io/v1/storageclasses',
      ].map(path => [path, none]),
    ),
  };
}
