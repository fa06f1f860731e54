import { DemoCluster, DemoWorkload } from '../types';
import { APP, createdAt, Fields, KubernetesObject, named } from './object';
import { meshProxy, podSpecOf } from './podSpec';

const HASH = '5d8f7c9b66';

/** Argo CD's own mark on what it applies; it is not there on what nobody applies. */
function trackingId(
  { argo }: DemoCluster,
  { component, namespace, kind, delivery }: DemoWorkload,
): Record<string, string> | undefined {
  return argo && delivery !== 'by-hand'
    ? {
        'argocd.argoproj.io/tracking-id': `${component}:apps/${
          kind ?? 'Deployment'
        }:${namespace}/${component}`,
      }
    : undefined;
}

function claimTemplates({ volume }: DemoWorkload): Fields[] | undefined {
  return volume && !volume.shared
    ? [
        {
          metadata: { name: 'data' },
          spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: volume.storageClass,
            resources: { requests: { storage: '20Gi' } },
          },
        },
      ]
    : undefined;
}

/** A workload as it is applied, with all of its pods made. */
export function workloadOf(
  cluster: DemoCluster,
  workload: DemoWorkload,
): KubernetesObject {
  const { component, namespace, kind = 'Deployment', labels } = workload;
  const replicas = workload.pods.reduce((sum, count) => sum + count, 0);
  const app = { [APP]: component };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: named(namespace, component, {
      labels: {
        ...app,
        ...(labels ?? { 'backstage.io/kubernetes-id': component }),
      },
      annotations: trackingId(cluster, workload),
      generation: 1,
    }),
    spec: {
      replicas,
      selector: { matchLabels: app },
      template: { metadata: { labels: app }, spec: podSpecOf(workload) },
      ...(workload.recreate && { strategy: { type: 'Recreate' } }),
      ...(kind === 'StatefulSet' && {
        serviceName: component,
        volumeClaimTemplates: claimTemplates(workload),
      }),
    },
    status: {
      observedGeneration: 1,
      replicas,
      updatedReplicas: replicas,
      readyReplicas: replicas,
    },
  };
}

/** What has made the pods, and the label that tells by which template. */
const controllers = {
  Deployment: ['ReplicaSet', 'pod-template-hash', `-${HASH}`],
  StatefulSet: ['StatefulSet', 'controller-revision-hash', ''],
} as const;

/** Its pods, all of them ready, one on each of the nodes. */
export function podsOf(
  { namespaces }: DemoCluster,
  workload: DemoWorkload,
  nodes: readonly string[],
): KubernetesObject[] {
  const { component, namespace, kind = 'Deployment', volume } = workload;
  const [owner, label, suffix] = controllers[kind];
  const isInMesh = namespaces.some(
    ({ name, mesh }) => name === namespace && mesh,
  );
  const template = podSpecOf(workload);
  const containers = template.containers as Fields[];
  return nodes.map((nodeName, index) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: named(namespace, `${component}-${index}`, {
      labels: { [APP]: component, [label]: HASH },
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: owner,
          name: `${component}${suffix}`,
          uid: component,
          controller: true,
        },
      ],
    }),
    spec: {
      ...template,
      containers: isInMesh ? [...containers, meshProxy] : containers,
      nodeName,
      ...(volume &&
        !volume.shared && {
          volumes: [
            {
              name: 'data',
              persistentVolumeClaim: {
                claimName: `data-${component}-${index}`,
              },
            },
          ],
        }),
    },
    status: {
      phase: 'Running',
      startTime: createdAt,
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  }));
}
