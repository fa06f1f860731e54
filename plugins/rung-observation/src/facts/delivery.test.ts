import {
  autoscaler,
  KubernetesObject,
  node,
  object,
  podsOf,
  workload,
} from '../__testUtils__/objects';
import { factsOf } from '../__testUtils__/observed';

describe('delivery, autoscaling and the mesh', () => {
  const withWeb = (
    fields: Parameters<typeof workload>[1],
    others: KubernetesObject[] = [],
    pod = {},
  ) => {
    const web = workload('web', fields);
    return factsOf([
      {
        name: 'one',
        objects: [node('n1'), web, ...podsOf(web, ['n1'], pod), ...others],
      },
    ]);
  };

  it.each<
    [
      string,
      { labels?: Record<string, string>; annotations?: Record<string, string> },
    ]
  >([
    [
      'gitops',
      {
        annotations: {
          'argocd.argoproj.io/tracking-id': 'web:apps/Deployment:shop/web',
        },
      },
    ],
    ['gitops', { labels: { 'kustomize.toolkit.fluxcd.io/name': 'apps' } }],
    ['gitops', { labels: { 'helm.toolkit.fluxcd.io/name': 'web' } }],
    ['? inconclusive', { labels: { 'app.kubernetes.io/instance': 'web' } }],
    ['? inconclusive', { annotations: { 'meta.helm.sh/release-name': 'web' } }],
  ])('delivery is %s with %j', (delivery, fields) => {
    const labels = { 'backstage.io/kubernetes-id': 'web', ...fields.labels };
    expect(withWeb({ ...fields, labels })).toMatchObject({ delivery });
  });

  it.each<[unknown, KubernetesObject[]]>([
    [true, [autoscaler('web', { minReplicas: 2, maxReplicas: 6 })]],
    ['? inconclusive', [autoscaler('web', { minReplicas: 2, maxReplicas: 2 })]],
    [
      '? inconclusive',
      [
        autoscaler(
          'web',
          { maxReplicas: 6 },
          { ScalingActive: false, AbleToScale: true },
        ),
      ],
    ],
    ['? inconclusive', [autoscaler('other', { maxReplicas: 6 })]],
    [
      'likely true',
      [node('n2', { labels: { 'karpenter.sh/nodepool': 'default' } })],
    ],
    [
      true,
      [
        object(
          'keda.sh/v1alpha1',
          'ScaledObject',
          { name: 'web', namespace: 'shop' },
          {
            spec: { scaleTargetRef: { name: 'web' } },
            status: { conditions: [{ type: 'Ready', status: 'True' }] },
          },
        ),
      ],
    ],
  ])('autoscaling is %s (%#)', (autoscaling, objects) => {
    expect(withWeb({}, objects)).toMatchObject({ autoscaling });
  });

  const proxy = (name: string) => ({
    spec: { containers: [{ name: 'app' }, { name }] },
  });
  const strict = (name: string, mode: string) =>
    object(
      'security.istio.io/v1',
      'PeerAuthentication',
      { name: 'default', namespace: name },
      {
        spec: { mtls: { mode } },
      },
    );

  it.each<[string, unknown, unknown, KubernetesObject[], object]>([
    [
      'a proxy of Istio',
      'single-cluster',
      '? not-served peerauthentications',
      [],
      proxy('istio-proxy'),
    ],
    [
      'a proxy of Linkerd',
      'single-cluster',
      'likely true',
      [],
      proxy('linkerd-proxy'),
    ],
    [
      'STRICT for all',
      'single-cluster',
      true,
      [strict('istio-system', 'STRICT')],
      proxy('istio-proxy'),
    ],
    [
      'STRICT for all but here',
      'single-cluster',
      '? inconclusive',
      [strict('istio-system', 'STRICT'), strict('shop', 'PERMISSIVE')],
      proxy('istio-proxy'),
    ],
    [
      'DISABLE',
      'single-cluster',
      false,
      [strict('shop', 'DISABLE')],
      proxy('istio-proxy'),
    ],
    [
      'STRICT where no proxy is',
      '? inconclusive',
      '? inconclusive',
      [strict('istio-system', 'STRICT')],
      {},
    ],
    [
      'a link to another cluster',
      'cross-cluster',
      'likely true',
      [
        object('multicluster.linkerd.io/v1alpha2', 'Link', {
          name: 'west',
          namespace: 'linkerd-multicluster',
        }),
      ],
      proxy('linkerd-proxy'),
    ],
  ])('with %s', (_name, mesh, mtls, objects, pod) => {
    expect(withWeb({}, objects, pod)).toMatchObject({ mesh, mtls });
  });
});
