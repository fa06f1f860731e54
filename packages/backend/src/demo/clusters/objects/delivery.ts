import { DemoCluster } from '../types';
import { KubernetesObject, named } from './object';

/** The applications of Argo CD, and whether what runs is what Git says. */
function applicationsOf({ argo, workloads }: DemoCluster): KubernetesObject[] {
  return workloads
    .filter(({ delivery }) => argo && delivery !== 'by-hand')
    .map(({ component, namespace, delivery }) => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: named('argocd', component),
      spec: {
        project: 'default',
        source: {
          repoURL: 'https://git.haulwren.example/fleet',
          path: component,
        },
        destination: { name: 'in-cluster', namespace },
      },
      status: {
        sync: { status: delivery === 'drifting' ? 'OutOfSync' : 'Synced' },
      },
    }));
}

/** What applies, connects and checks what runs in a cluster. */
export function deliveryOf(cluster: DemoCluster): KubernetesObject[] {
  return [
    ...applicationsOf(cluster),
    ...(cluster.istio
      ? [
          {
            apiVersion: 'security.istio.io/v1',
            kind: 'PeerAuthentication',
            metadata: named('istio-system', 'default'),
            spec: { mtls: { mode: 'STRICT' } },
          },
        ]
      : []),
  ];
}
