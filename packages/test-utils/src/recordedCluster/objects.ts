/** A Kubernetes object as an API server gives it, without its kind. */
export interface RecordedObject {
  metadata: { name: string; namespace?: string; [field: string]: unknown };
  [field: string]: unknown;
}

/** What no answer of Rung may hold: it stands wherever people hide secrets. */
export const CANARY = 'canary-7d3e';

/** What is on every object of a real cluster, and is nobody's business. */
function metadata(
  name: string,
  fields: { namespace?: string; labels?: Record<string, string> } = {},
) {
  return {
    name,
    ...(fields.namespace && { namespace: fields.namespace }),
    uid: '0d4c2f8e-6a0b-4d4f-9c7e-2f5b8a1c3d4e',
    creationTimestamp: '2026-05-01T08:00:00Z',
    generation: 1,
    labels: { ...fields.labels, owner: CANARY },
    annotations: {
      'kubectl.kubernetes.io/last-applied-configuration': `{"${CANARY}":1}`,
    },
    managedFields: [{ manager: CANARY }],
  };
}

function namespace(name: string): RecordedObject {
  return { metadata: metadata(name) };
}

function node(name: string, zone: string): RecordedObject {
  return {
    metadata: metadata(name, {
      labels: { 'topology.kubernetes.io/zone': zone },
    }),
    spec: {},
    status: {
      allocatable: { cpu: '4', memory: '16Gi', pods: '110' },
      conditions: [{ type: 'Ready', status: 'True' }],
      nodeInfo: { kubeletVersion: 'v1.34.2' },
    },
  };
}

const podSpec = {
  containers: [
    {
      name: 'app',
      image: `registry.example/${CANARY}`,
      args: [CANARY],
      env: [{ name: 'PASSWORD', value: CANARY }],
      ports: [{ containerPort: 8080 }],
      resources: { requests: { cpu: '100m', memory: '64Mi' } },
    },
  ],
};

function deployment(name: string, replicas: number): RecordedObject {
  return {
    metadata: metadata(name, {
      namespace: 'shop',
      labels: { 'backstage.io/kubernetes-id': name },
    }),
    spec: {
      replicas,
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: podSpec },
    },
    status: { observedGeneration: 1, replicas, updatedReplicas: replicas },
  };
}

function pod(owner: string, index: number): RecordedObject {
  const hash = '5d8f7c9b66';
  return {
    metadata: {
      ...metadata(`${owner}-${hash}-${index}`, {
        namespace: 'shop',
        labels: { app: owner, 'pod-template-hash': hash },
      }),
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'ReplicaSet',
          name: `${owner}-${hash}`,
          controller: true,
        },
      ],
    },
    spec: { ...podSpec, nodeName: `node-${index % 3}` },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  };
}

function budget(name: string): RecordedObject {
  return {
    metadata: metadata(name, { namespace: 'shop' }),
    spec: { minAvailable: 2, selector: { matchLabels: { app: name } } },
  };
}

/** The lists of a cluster, by their paths. */
export type RecordedLists = Readonly<Record<string, readonly RecordedObject[]>>;

/** A list of objects, or something that makes them once they are asked for. */
export interface ServedList {
  readonly length: number;
  slice(start: number, end: number): readonly RecordedObject[];
}

/** The lists that a cluster gives, by their paths. */
export type ServedLists = Readonly<Record<string, ServedList>>;

/** A small cluster: three zones, one service of five pods, one of three. */
export const shopCluster: RecordedLists = {
  '/api/v1/namespaces': ['default', 'kube-system', 'shop'].map(namespace),
  '/api/v1/nodes': ['a', 'b', 'c'].map((zone, index) =>
    node(`node-${index}`, `eu-central-1${zone}`),
  ),
  '/api/v1/limitranges': [],
  '/api/v1/persistentvolumeclaims': [],
  '/api/v1/persistentvolumes': [],
  '/api/v1/resourcequotas': [],
  '/api/v1/pods': [
    ...Array.from({ length: 5 }, (_, index) => pod('basket', index)),
    ...Array.from({ length: 3 }, (_, index) => pod('checkout', index)),
  ],
  '/apis/apps/v1/daemonsets': [],
  '/apis/apps/v1/deployments': [
    deployment('basket', 5),
    deployment('checkout', 3),
  ],
  '/apis/apps/v1/statefulsets': [],
  '/apis/autoscaling/v2/horizontalpodautoscalers': [],
  '/apis/batch/v1/cronjobs': [],
  '/apis/networking.k8s.io/v1/networkpolicies': [],
  '/apis/policy/v1/poddisruptionbudgets': [budget('checkout')],
  '/apis/storage.k8s.io/v1/storageclasses': [],
};
