import {
  aks,
  aksWithoutZones,
  eks,
  gke,
  hostedOpenShift,
  k3s,
  lab,
  openShift,
  selfManagedOnAws,
} from '../__testUtils__/clusters';
import {
  autoscaler,
  KubernetesObject,
  namespace,
  node,
  object,
  podsOf,
  workload,
} from '../__testUtils__/objects';
import { factsOf, ObservedOptions } from '../__testUtils__/observed';
import { FixtureCluster, snapshotOf } from '../__testUtils__/snapshotOf';
import { observeCluster } from '.';

/** A fixture with more in it, or less. */
function and(
  cluster: FixtureCluster,
  objects: readonly KubernetesObject[],
  fields: Partial<FixtureCluster> = {},
): FixtureCluster {
  return { ...cluster, ...fields, objects: [...cluster.objects, ...objects] };
}

const production: ObservedOptions = { known: [{ environment: 'production' }] };
const bothInProduction: ObservedOptions = {
  known: [{ environment: 'production' }, { environment: 'production' }],
};

describe('what is seen of a component', () => {
  it.each<[string, FixtureCluster, Record<string, unknown>]>([
    ['EKS', eks, { 'control-plane': 'managed', zones: 3, regions: 1 }],
    ['AKS', aks, { 'control-plane': 'managed', zones: 3 }],
    [
      'AKS without zones',
      aksWithoutZones,
      { 'control-plane': 'managed', zones: '? inconclusive' },
    ],
    ['GKE', gke, { 'control-plane': 'managed', zones: 3, regions: 1 }],
    [
      'OpenShift',
      openShift,
      { 'control-plane': 'self-managed', 'control-plane-nodes': 3, zones: 3 },
    ],
    ['hosted OpenShift', hostedOpenShift, { 'control-plane': 'managed' }],
    [
      'k3s',
      k3s,
      {
        'control-plane': 'self-managed',
        'control-plane-nodes': 1,
        zones: '? inconclusive',
        regions: '? inconclusive',
      },
    ],
    [
      'machines of one’s own at a provider',
      selfManagedOnAws,
      {
        'control-plane': '? inconclusive',
        'control-plane-nodes': '? inconclusive',
        zones: 2,
      },
    ],
  ])('on %s', (_name, cluster, facts) => {
    expect(factsOf([cluster])).toMatchObject({
      clusters: 'likely 1',
      storage: 'ephemeral',
      ...facts,
    });
    expect(factsOf([cluster], production)).toMatchObject({ clusters: 1 });
  });

  it('on kind is what the lab has', () => {
    expect(factsOf([lab()], { name: 'ladder-demo' })).toEqual({
      'control-plane': 'self-managed',
      'control-plane-nodes': 1,
      zones: 3,
      clusters: 'likely 1',
      storage: 'ephemeral',
      regions: '? inconclusive',
      backups: '? not-served schedules',
      'off-region-backups': '? not-served schedules',
      delivery: '? inconclusive',
      provisioning: '? inconclusive',
      autoscaling: '? inconclusive',
      platform: '? inconclusive',
      mtls: '? inconclusive',
      mesh: '? inconclusive',
    });
  });

  it('is where its ready pods are, and not where they could be', () => {
    const web = workload('web');
    const pods = podsOf(web, ['ip-10-0-eu-central-1a-0']);
    const others = eks.objects.filter(({ kind }) => kind !== 'Pod');
    const crowded = { ...eks, objects: [...others, ...pods] };
    expect(factsOf([crowded])).toMatchObject({ zones: 1 });
    expect(
      factsOf([
        {
          ...eks,
          objects: [
            ...others,
            ...podsOf(web, ['ip-10-0-eu-central-1a-0'], { ready: false }),
          ],
        },
      ]),
    ).toMatchObject({
      zones: '? no-ready-pod',
      regions: '? no-ready-pod',
      clusters: '? no-ready-pod',
    });
  });

  it('is a fleet only where all of it is of the environment that counts', () => {
    expect(factsOf([eks, gke], bothInProduction)).toMatchObject({
      clusters: 2,
      regions: 2,
      zones: 6,
      'control-plane': 'managed',
    });
    expect(new Set(Object.values(factsOf([eks, gke])))).toEqual(
      new Set(['? environment-unknown']),
    );
    expect(
      factsOf([eks, gke], {
        known: [{ environment: 'production' }, { environment: 'dev' }],
      }),
    ).toMatchObject({ clusters: 1, regions: 1, zones: 3 });
  });

  it('is unknown where clusters differ, and weaker where they can be compared', () => {
    expect(factsOf([eks, k3s], bothInProduction)).toMatchObject({
      'control-plane': '? clusters-differ',
      clusters: 2,
    });
  });

  it('tells zones of one name apart only by their regions', () => {
    const inRegion = (name: string, region?: string): FixtureCluster => {
      const web = workload('web');
      const nodes = [node('n1', { zone: 'zone-1', region })];
      return { name, objects: [...nodes, web, ...podsOf(web, ['n1'])] };
    };
    expect(
      factsOf([inRegion('one'), inRegion('two')], bothInProduction),
    ).toMatchObject({ zones: 1 });
    expect(
      factsOf(
        [inRegion('one', 'north'), inRegion('two', 'south')],
        bothInProduction,
      ),
    ).toMatchObject({ zones: 2, regions: 2 });
  });

  it('is no surer than what was not seen allows', () => {
    const options = (more: object) => ({
      known: [{ environment: 'production' }, { name: 'more', ...more }],
    });
    expect(factsOf([eks], options({}))).toMatchObject({
      clusters: 'likely 1',
      regions: 'likely 1',
    });
    expect(factsOf([eks], options({ environment: 'dev' }))).toMatchObject({
      clusters: 1,
    });
  });

  it('takes a region from what is declared of the cluster, where no node names one', () => {
    expect(factsOf([k3s], { known: [{ region: 'plant-7' }] })).toMatchObject({
      regions: 1,
    });
  });

  it('names the right that is missing', () => {
    expect(factsOf([{ ...aks, missed: { nodes: 'refused' } }])).toMatchObject({
      'control-plane': 'managed',
    });
    expect(
      factsOf([
        {
          ...selfManagedOnAws,
          objects: selfManagedOnAws.objects.filter(
            ({ kind }) => kind !== 'Node',
          ),
          missed: { nodes: 'refused', pods: 'not-reached' },
        },
      ]),
    ).toMatchObject({
      'control-plane': '? refused nodes',
      zones: '? not-reached pods',
    });
  });

  it('is nothing where it was seen too long ago', () => {
    expect(
      new Set(Object.values(factsOf([eks], { now: '2026-06-01T14:00:01Z' }))),
    ).toEqual(new Set(['? too-old']));
    expect(factsOf([eks], { now: '2026-06-01T14:00:00Z' })).toMatchObject({
      zones: 3,
    });
  });

  it('is no surer than the rule by which it was found', () => {
    const named = workload('shop', {
      labels: { 'app.kubernetes.io/name': 'web' },
    });
    const cluster = and(
      { ...eks, objects: eks.objects.filter(({ kind }) => kind === 'Node') },
      [named, ...podsOf(named, ['ip-10-0-eu-central-1a-0'])],
    );
    expect(
      factsOf([cluster], { ...production, rules: ['app-name'] }),
    ).toMatchObject({
      'control-plane': 'likely managed',
      clusters: 'likely 1',
    });
  });
});

describe('the nodes of a control plane', () => {
  const onOpenShift = (topology: string) =>
    factsOf([
      {
        ...openShift,
        objects: [
          ...openShift.objects.filter(({ kind }) => kind !== 'Infrastructure'),
          object(
            'config.openshift.io/v1',
            'Infrastructure',
            { name: 'cluster' },
            { status: { controlPlaneTopology: topology } },
          ),
        ],
        missed: { nodes: 'refused' },
      },
    ])['control-plane-nodes'];

  it('are known by what OpenShift says where no node may be read', () => {
    expect(onOpenShift('HighlyAvailable')).toBe('likely 3');
    expect(onOpenShift('SingleReplica')).toBe(1);
    expect(onOpenShift('External')).toBe('? refused nodes');
  });
});

describe('storage', () => {
  const claimed = workload('web', {
    kind: 'StatefulSet',
    podSpec: {
      volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'data' } }],
    },
  });
  const claim = object(
    'v1',
    'PersistentVolumeClaim',
    { name: 'data', namespace: 'shop' },
    {
      spec: {
        storageClassName: 'fast',
        volumeName: 'pv-1',
        accessModes: ['ReadWriteOnce'],
      },
    },
  );
  const storageClass = (parameters: object) =>
    object(
      'storage.k8s.io/v1',
      'StorageClass',
      { name: 'fast' },
      {
        provisioner: 'disk.csi.azure.com',
        parameters,
      },
    );
  const volume = (spec: object) =>
    object('v1', 'PersistentVolume', { name: 'pv-1' }, { spec });
  const inZones = (key: string, ...values: string[]) => ({
    csi: { driver: 'x', volumeHandle: 'v' },
    nodeAffinity: {
      required: {
        nodeSelectorTerms: [
          { matchExpressions: [{ key, operator: 'In', values }] },
        ],
      },
    },
  });
  const observed = (objects: KubernetesObject[], fields = {}) =>
    factsOf([
      {
        name: 'one',
        objects: [node('n1'), claimed, ...podsOf(claimed, ['n1']), ...objects],
        ...fields,
      },
    ]).storage;

  it.each<[string, KubernetesObject[], string]>([
    [
      'a disk of one zone',
      [claim, volume(inZones('topology.ebs.csi.aws.com/zone', 'a'))],
      'single-zone',
    ],
    [
      'a disk of two zones',
      [claim, volume(inZones('topology.gke.io/zone', 'a', 'b'))],
      'zone-redundant',
    ],
    [
      'a class that copies over zones',
      [claim, storageClass({ skuName: 'Premium_ZRS' })],
      'zone-redundant',
    ],
    [
      'a regional disk',
      [claim, storageClass({ 'replication-type': 'regional-pd' })],
      'zone-redundant',
    ],
    [
      'a disk of one zone, whatever its class says',
      [
        claim,
        storageClass({ skuName: 'Premium_ZRS' }),
        volume(inZones('topology.disk.csi.azure.com/zone', 'a')),
      ],
      'single-zone',
    ],
    [
      'a server of files',
      [claim, volume({ nfs: { server: 's', path: '/' } })],
      '? inconclusive',
    ],
    ['a claim that is not there', [], '? inconclusive'],
  ])('on %s', (_name, objects, expected) => {
    expect(observed(objects)).toBe(expected);
  });

  it('is unknown where claims may not be read', () => {
    expect(
      observed([claim], { missed: { persistentvolumeclaims: 'refused' } }),
    ).toBe('? refused persistentvolumeclaims');
    expect(
      observed([claim], { missed: { persistentvolumes: 'refused' } }),
    ).toBe('? refused persistentvolumes');
  });

  it('on the disk of a node is not known', () => {
    const hosted = workload('web', {
      podSpec: { volumes: [{ name: 'd', hostPath: { path: '/data' } }] },
    });
    expect(
      factsOf([
        {
          name: 'one',
          objects: [node('n1'), hosted, ...podsOf(hosted, ['n1'])],
        },
      ]),
    ).toMatchObject({ storage: '? inconclusive' });
  });
});

describe('backups', () => {
  const velero = (kind: string, metadata: object, fields: object) =>
    object(
      'velero.io/v1',
      kind,
      { name: kind.toLowerCase(), namespace: 'velero', ...metadata },
      { ...fields },
    );
  const schedule = (fields = {}) =>
    velero(
      'Schedule',
      {},
      { spec: { schedule: '0 3 * * *', template: {}, ...fields } },
    );
  const backup = (phase: string, completionTimestamp: string) =>
    velero(
      'Backup',
      { labels: { 'velero.io/schedule-name': 'schedule' } },
      { status: { phase, completionTimestamp } },
    );
  const location = (region?: string) =>
    velero(
      'BackupStorageLocation',
      {},
      { spec: { config: { region } }, status: { phase: 'Available' } },
    );
  const restore = (status: object) => velero('Restore', {}, { status });
  const yesterday = '2026-05-31T03:05:00Z';
  const good = [
    schedule(),
    backup('Completed', yesterday),
    location('eu-west-1'),
  ];

  it.each<[string, KubernetesObject[], string, unknown]>([
    ['whole and fresh', good, 'untested', true],
    [
      'kept where the cluster is',
      [schedule(), backup('Completed', yesterday), location('eu-central-1')],
      'untested',
      false,
    ],
    [
      'kept nobody knows where',
      [schedule(), backup('Completed', yesterday), location()],
      'untested',
      '? inconclusive',
    ],
    [
      'brought back once',
      [
        ...good,
        restore({
          phase: 'Completed',
          completionTimestamp: '2026-03-01T00:00:00Z',
        }),
      ],
      'likely tested',
      true,
    ],
    [
      'brought back with errors',
      [
        ...good,
        restore({
          phase: 'Completed',
          errors: 2,
          completionTimestamp: '2026-03-01T00:00:00Z',
        }),
      ],
      'untested',
      true,
    ],
    [
      'brought back long ago',
      [
        ...good,
        restore({
          phase: 'Completed',
          completionTimestamp: '2025-03-01T00:00:00Z',
        }),
      ],
      'untested',
      true,
    ],
    [
      'partly failed',
      [schedule(), backup('PartiallyFailed', yesterday), location()],
      '? inconclusive',
      '? inconclusive',
    ],
    [
      'three days old',
      [schedule(), backup('Completed', '2026-05-29T03:00:00Z'), location()],
      '? inconclusive',
      '? inconclusive',
    ],
    [
      'paused',
      [schedule({ paused: true }), backup('Completed', yesterday), location()],
      '? inconclusive',
      '? inconclusive',
    ],
    [
      'of other namespaces',
      [
        schedule({ template: { includedNamespaces: ['other'] } }),
        backup('Completed', yesterday),
        location(),
      ],
      '? inconclusive',
      '? inconclusive',
    ],
  ])('that are %s', (_name, objects, backups, off) => {
    expect(factsOf([and(eks, objects)])).toMatchObject({
      backups,
      'off-region-backups': off,
    });
  });

  it('are unknown, and not none, where there is no Velero', () => {
    expect(factsOf([eks])).toMatchObject({ backups: '? not-served schedules' });
  });
});

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

describe('a platform', () => {
  const guards = ['shop', 'desk'].flatMap(name => [
    namespace(name),
    object('v1', 'ResourceQuota', { name: 'q', namespace: name }),
    object('v1', 'LimitRange', { name: 'l', namespace: name }),
    object(
      'networking.k8s.io/v1',
      'NetworkPolicy',
      { name: 'deny', namespace: name },
      {
        spec: { podSelector: {}, policyTypes: ['Ingress'] },
      },
    ),
  ]);
  const kyverno = object('kyverno.io/v1', 'ClusterPolicy', { name: 'p' });

  it('looks like one where tenants are fenced and checked, and is never certain', () => {
    expect(factsOf([and(eks, [...guards, kyverno])])).toMatchObject({
      platform: 'likely true',
    });
    expect(factsOf([and(eks, guards)])).toMatchObject({
      platform: '? inconclusive',
    });
    expect(
      factsOf([
        and(eks, [...guards, kyverno], { missed: { limitranges: 'refused' } }),
      ]),
    ).toMatchObject({ platform: '? refused limitranges' });
  });
});

describe('what is seen of a cluster', () => {
  it('is told by itself', () => {
    expect(observeCluster(snapshotOf(openShift))).toEqual({
      version: 'v1.35.5',
      controlPlane: { value: 'self-managed', certainty: 'certain' },
      controlPlaneNodes: { value: 3, certainty: 'certain' },
      zones: { value: ['dc-a', 'dc-b', 'dc-c'], certainty: 'certain' },
      regions: { unknown: 'inconclusive' },
      nodes: { all: 9, workers: 6 },
      workloads: 1,
      pods: 3,
    });
  });
});
