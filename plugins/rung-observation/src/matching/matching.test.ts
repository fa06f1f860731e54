import { eks, gke } from '../__testUtils__/clusters';
import { node, podsOf, workload } from '../__testUtils__/objects';
import { ObservedOptions, placed } from '../__testUtils__/observed';
import { FixtureCluster, snapshotOf } from '../__testUtils__/snapshotOf';
import { ComponentPlacement, readWorkloadIdentity } from '.';

const web = workload('web');
const store = workload('store', { kind: 'StatefulSet', namespace: 'data' });
const chart = workload('chart', {
  labels: {
    'backstage.io/kubernetes-id': 'other',
    'app.kubernetes.io/name': 'shop',
  },
  podLabels: { tier: 'front' },
  annotations: {
    'argocd.argoproj.io/tracking-id': 'shop:apps/Deployment:shop/chart',
  },
});

const cluster: FixtureCluster = {
  name: 'one',
  labelKeys: ['tier'],
  objects: [
    node('n1'),
    web,
    store,
    chart,
    ...podsOf(web, ['n1']),
    ...podsOf(store, ['n1']),
    ...podsOf(chart, ['n1']),
  ],
};

function found(options: ObservedOptions) {
  const { placement } = placed([cluster], options);
  return 'unknown' in placement
    ? placement
    : [
        placement.rule,
        placement.certainty,
        placement.places.map(place => place.workload.name),
      ];
}

describe('the workloads of a component', () => {
  it.each<[ObservedOptions, unknown]>([
    [{ name: 'web' }, ['kubernetes-id', 'certain', ['web']]],
    [
      { annotations: { 'backstage.io/kubernetes-id': 'store' } },
      ['kubernetes-id', 'certain', ['store']],
    ],
    [
      {
        annotations: {
          'backstage.io/kubernetes-label-selector': 'tier in (front, back)',
        },
      },
      ['selector', 'certain', ['chart']],
    ],
    [
      {
        annotations: {
          'backstage.io/kubernetes-label-selector': 'tier',
          'backstage.io/kubernetes-namespace': 'data',
        },
        name: 'store',
      },
      ['kubernetes-id', 'certain', ['store']],
    ],
    [
      {
        annotations: {
          'rung.dev/workloads': 'deployment/shop/chart, StatefulSet/data/store',
          'backstage.io/kubernetes-label-selector': 'tier',
        },
      },
      ['named', 'certain', ['chart', 'store']],
    ],
    [
      {
        annotations: {
          'terasky.backstage.io/kubernetes-resource-kind': 'StatefulSet',
          'terasky.backstage.io/kubernetes-resource-namespace': 'data',
          'terasky.backstage.io/kubernetes-resource-name': 'store',
        },
      },
      ['named', 'certain', ['store']],
    ],
    [{ name: 'shop' }, { unknown: 'no-workload' }],
    [
      { name: 'shop', rules: ['kubernetes-id', 'argo-cd'] },
      ['argo-cd', 'likely', ['chart']],
    ],
    [{ name: 'shop', rules: ['app-name'] }, ['app-name', 'likely', ['chart']]],
    [
      { annotations: { 'backstage.io/kubernetes-cluster': 'two' } },
      { unknown: 'no-workload' },
    ],
  ])('%# are found by the first rule that finds any', (options, expected) => {
    expect(found(options)).toEqual(expected);
  });

  it('are unknown, and not none, where they could not be read', () => {
    const { placement } = placed(
      [{ ...cluster, missed: { statefulsets: 'refused' } }],
      { name: 'absent' },
    );
    expect(placement).toEqual({ unknown: 'refused', resource: 'statefulsets' });
    expect(placed([]).placement).toEqual({ unknown: 'no-cluster' });
    expect(placed([], { known: [{ name: 'gone' }] }).placement).toEqual({
      unknown: 'not-reached',
    });
  });

  it('are unknown where a label of the selector was not kept', () => {
    const annotations = {
      'backstage.io/kubernetes-label-selector': 'squad=blue',
    };
    const name = 'absent';
    expect(placed([cluster], { name, annotations }).placement).toEqual({
      unknown: 'label-not-kept',
    });
    expect(
      placed([{ ...cluster, labelKeys: ['squad'] }], { name, annotations })
        .placement,
    ).toEqual({ unknown: 'no-workload' });
  });

  it('are found by the name alone where annotations are of no shape at all', () => {
    const annotations = JSON.parse('null');
    expect(readWorkloadIdentity({ name: 'web', annotations })).toEqual({
      identity: { name: 'web', workloads: [], kubernetesId: 'web' },
      unreadable: [],
    });
  });

  it('are named in a way that is told where it cannot be read', () => {
    expect(
      readWorkloadIdentity({
        name: 'web',
        annotations: {
          'rung.dev/workloads': 'Deployment/web',
          'backstage.io/kubernetes-label-selector': 'a in b',
        },
      }),
    ).toEqual({
      identity: { name: 'web', workloads: [], kubernetesId: 'web' },
      unreadable: [
        {
          annotation: 'rung.dev/workloads',
          part: 'Deployment/web',
          expected: expect.stringContaining('Deployment/shop/web'),
        },
        {
          annotation: 'backstage.io/kubernetes-label-selector',
          part: 'a in b',
          expected: expect.stringContaining('key in (one, other)'),
        },
      ],
    });
  });
});

describe('what counts of a component', () => {
  const counted = (options: ObservedOptions, clusters = [eks, gke]) => {
    const { placement } = placed(clusters, options);
    const places = (placement as ComponentPlacement).counted;
    return 'unknown' in places
      ? places.unknown
      : places.map(place => place.cluster.view.name);
  };

  it('is all of one environment, and never a fleet of several', () => {
    const production = { environment: 'production' };
    const staging = { environment: 'staging' };
    expect(counted({})).toBe('environment-unknown');
    expect(counted({ known: [production] })).toBe('environment-unknown');
    expect(counted({ known: [production, staging] })).toEqual(['eks-prod']);
    expect(counted({ known: [production, production] })).toEqual([
      'eks-prod',
      'gke-prod',
    ]);
    expect(counted({ known: [staging, staging] })).toBe('other-environment');
    expect(
      counted({
        environments: {
          clusters: [{ pattern: '*-prod', environment: 'production' }],
        },
      }),
    ).toHaveLength(2);
  });

  it('is what there is, where there is one only', () => {
    expect(counted({}, [eks])).toEqual(['eks-prod']);
  });

  it('is told apart by namespaces within one cluster', () => {
    const both = ['shop-test', 'shop-live'].map(namespace => ({
      ...workload('web', { namespace }),
    }));
    const one = {
      name: 'one',
      objects: [
        node('n1'),
        ...both,
        ...both.flatMap(each => podsOf(each, ['n1'])),
      ],
    };
    expect(counted({}, [one])).toBe('environment-unknown');
    expect(
      counted(
        {
          environments: {
            namespaces: [
              { pattern: '*-test', environment: 'test' },
              { pattern: '*-live', environment: 'production' },
            ],
          },
        },
        [one],
      ),
    ).toEqual(['one']);
  });
});

describe('two names for one cluster', () => {
  it('are one cluster, seen by the UID of its namespace', () => {
    const uid = '0d4c2f8e-6a0b-4d4f-9c7e-2f5b8a1c3d4e';
    const known = ['west', 'eks-prod'].map(name => ({
      name,
      environment: name === 'west' ? 'production' : undefined,
      snapshot: { ...snapshotOf(eks), cluster: name, uid },
    }));
    const { fleet, placement } = placed([], { known });
    expect([...fleet.duplicates]).toEqual([['west', 'eks-prod']]);
    expect((placement as ComponentPlacement).counted).toEqual([
      expect.objectContaining({ environment: 'production' }),
    ]);
  });
});
