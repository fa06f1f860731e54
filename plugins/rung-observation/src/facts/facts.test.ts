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
import { node, object, podsOf, workload } from '../__testUtils__/objects';
import { factsOf, ObservedOptions } from '../__testUtils__/observed';
import { and, FixtureCluster } from '../__testUtils__/snapshotOf';

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
