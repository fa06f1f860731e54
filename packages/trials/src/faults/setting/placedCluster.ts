import type {
  RecordedLists,
  RecordedObject,
} from '@internal/test-utils/recordedCluster';

const namespace = 'acme';
const zones = ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'];
const controlPlane = 'node-role.kubernetes.io/control-plane';

/**
 * A cluster with three nodes of its own control plane, and of each component a
 * Deployment with a pod in each of three zones: what stands there is rung 3.
 */
export function placedCluster(components: readonly string[]): RecordedLists {
  const none: RecordedObject[] = [];
  return {
    '/api/v1/namespaces': ['kube-system', namespace].map(name => ({
      metadata: { name, uid: '6a1f0f5e-9a55-4a0e-8a56-0f4c7f5b9d21' },
    })),
    '/api/v1/nodes': [
      ...zones.map((zone, index) => node(`control-plane-${index}`, zone, true)),
      ...zones.map((zone, index) => node(`worker-${index}`, zone, false)),
    ],
    '/apis/apps/v1/deployments': components.map(deployment),
    '/apis/apps/v1/statefulsets': none,
    '/apis/apps/v1/daemonsets': none,
    '/apis/policy/v1/poddisruptionbudgets': none,
    '/apis/autoscaling/v2/horizontalpodautoscalers': none,
    '/api/v1/pods': components.flatMap(name =>
      zones.map((_, index) => pod(name, index)),
    ),
  };
}

function node(
  name: string,
  zone: string,
  isControlPlane: boolean,
): RecordedObject {
  return {
    metadata: {
      name,
      labels: {
        'topology.kubernetes.io/zone': zone,
        ...(isControlPlane && { [controlPlane]: '' }),
      },
    },
    spec: isControlPlane
      ? { taints: [{ key: controlPlane, effect: 'NoSchedule' }] }
      : {},
    status: {
      allocatable: { cpu: '64', memory: '256Gi', pods: '500' },
      conditions: [{ type: 'Ready', status: 'True' }],
      nodeInfo: { kubeletVersion: 'v1.34.2' },
    },
  };
}

const containers = [{ name: 'app', image: 'registry.acme.example/app' }];

function deployment(name: string): RecordedObject {
  return {
    metadata: {
      name,
      namespace,
      generation: 1,
      creationTimestamp: '2026-05-01T08:00:00Z',
      labels: { 'backstage.io/kubernetes-id': name },
    },
    spec: {
      replicas: zones.length,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { containers },
      },
    },
    status: { observedGeneration: 1, replicas: 3, updatedReplicas: 3 },
  };
}

function pod(owner: string, index: number): RecordedObject {
  const hash = '5d8f7c9b66';
  return {
    metadata: {
      name: `${owner}-${hash}-${index}`,
      namespace,
      creationTimestamp: '2026-05-01T08:00:00Z',
      labels: { app: owner, 'pod-template-hash': hash },
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'ReplicaSet',
          name: `${owner}-${hash}`,
          controller: true,
        },
      ],
    },
    spec: { containers, nodeName: `worker-${index}` },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  };
}
