import { hash } from 'node:crypto';
import { DemoCluster, DemoNamespace } from '../types';
import { createdAt, KubernetesObject, named } from './object';

/** By the UID of its `kube-system` a cluster is told from all others. */
function uidOf(text: string): string {
  return hash('sha1', text).replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/,
    '$1-$2-$3-$4-$5',
  );
}

function namespace(cluster: DemoCluster, name: string): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      uid: uidOf(`${cluster.name} ${name}`),
      creationTimestamp: createdAt,
      labels: { 'kubernetes.io/metadata.name': name },
    },
  };
}

type Guard = NonNullable<DemoNamespace['lacks']>[number];

const guards = {
  quota: (name: string) => ({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: named(name, 'team'),
    spec: { hard: { pods: '500' } },
  }),
  limits: (name: string) => ({
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: named(name, 'team'),
    spec: { limits: [{ type: 'Container', default: { memory: '512Mi' } }] },
  }),
  'deny-ingress': (name: string) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: named(name, 'default-deny'),
    spec: { podSelector: {}, policyTypes: ['Ingress'] },
  }),
} satisfies Record<Guard, (name: string) => KubernetesObject>;

/** All namespaces, those of the cluster itself among them, and what guards each. */
export function namespacesOf(cluster: DemoCluster): KubernetesObject[] {
  return [
    namespace(cluster, 'kube-system'),
    ...cluster.namespaces.flatMap(({ name, lacks = [] }) => [
      namespace(cluster, name),
      ...(Object.keys(guards) as Guard[])
        .filter(guard => !lacks.includes(guard))
        .map(guard => guards[guard](name)),
    ]),
  ];
}
