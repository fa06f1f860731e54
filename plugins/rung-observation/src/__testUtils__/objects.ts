/** A Kubernetes object as `kubectl get -o json` prints it. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

type Fields = Record<string, unknown>;

export const ZONE = 'topology.kubernetes.io/zone';
export const REGION = 'topology.kubernetes.io/region';
export const createdAt = '2026-05-01T08:00:00Z';

/** What a node of a fixture is, where it differs from a plain one. */
export interface NodeFields {
  zone?: string;
  region?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  providerID?: string;
  taints?: Fields[];
  unschedulable?: boolean;
  ready?: boolean;
  kubelet?: string;
  osImage?: string;
  cpu?: string;
  memory?: string;
  pods?: string;
}

export function node(name: string, fields: NodeFields = {}): KubernetesObject {
  const { zone, region, cpu = '4', memory = '16Gi', pods = '110' } = fields;
  const resources = { cpu, memory, pods };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        ...(zone === undefined ? {} : { [ZONE]: zone }),
        ...(region === undefined ? {} : { [REGION]: region }),
        ...fields.labels,
      },
      annotations: fields.annotations,
    },
    spec: {
      providerID: fields.providerID,
      taints: fields.taints,
      unschedulable: fields.unschedulable,
    },
    status: {
      allocatable: resources,
      capacity: resources,
      conditions: [
        { type: 'MemoryPressure', status: 'False' },
        { type: 'Ready', status: fields.ready === false ? 'False' : 'True' },
      ],
      nodeInfo: {
        architecture: 'amd64',
        bootID: 'b',
        containerRuntimeVersion: 'containerd://2.0.0',
        kernelVersion: '6.1.0',
        kubeletVersion: fields.kubelet ?? 'v1.34.2',
        kubeProxyVersion: fields.kubelet ?? 'v1.34.2',
        machineID: 'm',
        operatingSystem: 'linux',
        osImage: fields.osImage ?? 'Debian GNU/Linux 12',
        systemUUID: 's',
      },
    },
  };
}

export function namespace(
  name: string,
  labels: Record<string, string> = {},
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      uid: '0d4c2f8e-6a0b-4d4f-9c7e-2f5b8a1c3d4e',
      labels: { 'kubernetes.io/metadata.name': name, ...labels },
    },
  };
}

/** A container with everything that a good one has. */
export function container(fields: Fields = {}): Fields {
  return {
    name: 'app',
    image: 'registry.example/app:1',
    ports: [{ containerPort: 8080 }],
    readinessProbe: { httpGet: { path: '/ready', port: 8080 } },
    livenessProbe: {
      httpGet: { path: '/ready', port: 8080 },
      failureThreshold: 6,
    },
    resources: {
      requests: { cpu: '250m', memory: '256Mi' },
      limits: { memory: '512Mi' },
    },
    ...fields,
  };
}

/** One pod in each zone, and never two more in one than in another. */
export function spreadOverZones(app: string, fields: Fields = {}): Fields {
  return {
    maxSkew: 1,
    topologyKey: ZONE,
    whenUnsatisfiable: 'DoNotSchedule',
    labelSelector: { matchLabels: { app } },
    ...fields,
  };
}

/** What a workload of a fixture is, where it differs from a plain one. */
export interface WorkloadFields {
  kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Rollout';
  namespace?: string;
  replicas?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  podSpec?: Fields;
  podLabels?: Record<string, string>;
  spec?: Fields;
  metadata?: Fields;
  status?: Fields;
}

export function workload(
  name: string,
  fields: WorkloadFields = {},
): KubernetesObject {
  const { kind = 'Deployment', replicas = 3 } = fields;
  const app = { app: name, ...fields.podLabels };
  return {
    apiVersion: kind === 'Rollout' ? 'argoproj.io/v1alpha1' : 'apps/v1',
    kind,
    metadata: {
      name,
      namespace: fields.namespace ?? 'shop',
      labels: { 'backstage.io/kubernetes-id': name, ...fields.labels },
      annotations: fields.annotations,
      creationTimestamp: createdAt,
      generation: 2,
      ...fields.metadata,
    },
    spec: {
      ...(kind === 'DaemonSet' ? {} : { replicas }),
      ...(kind === 'StatefulSet' ? { serviceName: name } : {}),
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: app },
        spec: { containers: [container()], ...fields.podSpec },
      },
      ...fields.spec,
    },
    ...(kind === 'DaemonSet'
      ? {}
      : {
          status: {
            observedGeneration: 2,
            replicas,
            updatedReplicas: replicas,
            readyReplicas: replicas,
            ...fields.status,
          },
        }),
  };
}

/** What a pod of a fixture is, where it differs from its template. */
export interface PodFields {
  ready?: boolean;
  hash?: string;
  metadata?: Fields;
  spec?: Fields;
  phase?: string;
}

const controllers = {
  Deployment: ['ReplicaSet', 'pod-template-hash'],
  Rollout: ['ReplicaSet', 'rollouts-pod-template-hash'],
  StatefulSet: ['StatefulSet', 'controller-revision-hash'],
  DaemonSet: ['DaemonSet', 'controller-revision-hash'],
} as const;

/** The pods of a workload, one on each of the nodes; one that is none waits. */
export function podsOf(
  owner: KubernetesObject,
  nodes: readonly (string | undefined)[],
  fields: PodFields = {},
): KubernetesObject[] {
  const { hash = '5d8f7c9b66', ready = true } = fields;
  const [kind, label] = controllers[owner.kind as keyof typeof controllers];
  const { metadata, spec } = (
    owner.spec as { template: { metadata: Fields; spec: Fields } }
  ).template;
  return nodes.map((nodeName, index) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${owner.metadata.name}-${index}`,
      namespace: owner.metadata.namespace,
      creationTimestamp: createdAt,
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind,
          name:
            kind === 'ReplicaSet'
              ? `${owner.metadata.name}-${hash}`
              : owner.metadata.name,
          uid: `u-${index}`,
          controller: true,
        },
      ],
      ...fields.metadata,
      labels: {
        ...(metadata.labels as Record<string, string>),
        ...(fields.metadata?.labels as Record<string, string> | undefined),
        [label]: hash,
      },
    },
    spec: { ...spec, nodeName, ...fields.spec } as Fields,
    status: {
      phase: fields.phase ?? (nodeName ? 'Running' : 'Pending'),
      conditions: [
        { type: 'Ready', status: ready && nodeName ? 'True' : 'False' },
      ],
    },
  }));
}

export function budget(
  name: string,
  spec: Fields,
  fields: { namespace?: string; status?: Fields } = {},
): KubernetesObject {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: {
      name,
      namespace: fields.namespace ?? 'shop',
      generation: 1,
    },
    spec: { selector: { matchLabels: { app: name } }, ...spec },
    ...(fields.status
      ? { status: { observedGeneration: 1, ...fields.status } }
      : {}),
  };
}

export function autoscaler(
  name: string,
  spec: Fields,
  conditions: Record<string, boolean> = {
    ScalingActive: true,
    AbleToScale: true,
  },
): KubernetesObject {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name, namespace: 'shop' },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
      ...spec,
    },
    status: {
      desiredReplicas: 3,
      currentMetrics: [],
      conditions: Object.entries(conditions).map(([type, met]) => ({
        type,
        status: met ? 'True' : 'False',
      })),
    },
  };
}

/** Any other object, with nothing but what is given. */
export function object(
  apiVersion: string,
  kind: string,
  metadata: KubernetesObject['metadata'],
  fields: Fields = {},
): KubernetesObject {
  return { apiVersion, kind, metadata, ...fields };
}
