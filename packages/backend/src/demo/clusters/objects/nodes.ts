import { DemoCluster, Offering } from '../types';
import {
  conditions,
  createdAt,
  KubernetesObject,
  REGION,
  ZONE,
} from './object';

/** What an offering leaves on the version, and on every node. */
interface Marks {
  versionSuffix: string;
  provider?: string;
  labels: Record<string, string>;
}

const marks: Readonly<Record<Offering, Marks>> = {
  eks: {
    versionSuffix: '-eks-99d6cc0',
    provider: 'aws:///',
    labels: { 'eks.amazonaws.com/nodegroup': 'general' },
  },
  gke: {
    versionSuffix: '-gke.1162000',
    provider: 'gce://haulwren/',
    labels: { 'cloud.google.com/gke-nodepool': 'general' },
  },
  aks: {
    versionSuffix: '',
    provider: 'azure:///',
    labels: { 'kubernetes.azure.com/cluster': 'MC_haulwren' },
  },
  own: { versionSuffix: '', labels: {} },
};

const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';

/** The version of the API server, as the offering writes it. */
export function versionOf({ offering, minor }: DemoCluster): string {
  return `v1.${minor}.4${marks[offering].versionSuffix}`;
}

/** The names of the nodes that take pods, zone by zone. */
export function nodeNames({ name, nodes }: DemoCluster): string[][] {
  return nodes.zones.map(zone =>
    Array.from(
      { length: nodes.perZone },
      (_, index) => `${name}-${zone}-${index + 1}`,
    ),
  );
}

function node(
  cluster: DemoCluster,
  name: string,
  zone: string,
  fields: { labels?: Record<string, string>; taints?: object[] } = {},
): KubernetesObject {
  const { nodes, region, offering } = cluster;
  const { provider, labels } = marks[offering];
  const resources = { cpu: nodes.cpu, memory: nodes.memory, pods: '110' };
  const version = versionOf(cluster);
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      creationTimestamp: createdAt,
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        [ZONE]: zone,
        ...(region && { [REGION]: region }),
        ...(nodes.karpenter && { 'karpenter.sh/nodepool': 'general' }),
        ...labels,
        ...fields.labels,
      },
      annotations: nodes.declarative && {
        'cluster.x-k8s.io/cluster-name': cluster.name,
      },
    },
    spec: {
      providerID: provider && `${provider}${zone}/${name}`,
      taints: fields.taints,
    },
    status: {
      allocatable: resources,
      capacity: resources,
      conditions: conditions({ MemoryPressure: false, Ready: true }),
      nodeInfo: {
        architecture: 'amd64',
        bootID: 'b',
        containerRuntimeVersion: 'containerd://2.1.0',
        kernelVersion: '6.12.0',
        kubeletVersion: version,
        kubeProxyVersion: version,
        machineID: 'm',
        operatingSystem: 'linux',
        osImage: 'Debian GNU/Linux 13',
        systemUUID: 's',
      },
    },
  };
}

/** The nodes of a cluster; one that Haulwren runs itself has one more, for its control plane. */
export function nodesOf(cluster: DemoCluster): KubernetesObject[] {
  const { zones } = cluster.nodes;
  const workers = nodeNames(cluster).flatMap((names, index) =>
    names.map(name => node(cluster, name, zones[index])),
  );
  return cluster.offering === 'own'
    ? [
        ...workers,
        node(cluster, `${cluster.name}-control-plane`, zones[0], {
          labels: { [CONTROL_PLANE]: '' },
          taints: [{ key: CONTROL_PLANE, effect: 'NoSchedule' }],
        }),
      ]
    : workers;
}
