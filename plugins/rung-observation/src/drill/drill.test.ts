import { lab } from '../__testUtils__/clusters';
import {
  budget,
  container,
  KubernetesObject,
  node,
  object,
  podsOf,
  spreadOverZones,
  workload,
  ZONE,
} from '../__testUtils__/objects';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { drill, DrillResult, Loss } from '.';

const zone = (name: string): Loss => ({ domain: 'zone', name });
const app = 'ladder-demo';

function drilled(result: DrillResult, name = app) {
  return result.workloads.find(one => one.name === name)!;
}

describe('the lesson’s lab', () => {
  const withBudget = (minAvailable: number) =>
    snapshotOf(
      lab({}, [
        budget(
          app,
          { minAvailable, selector: { matchLabels: { app } } },
          {
            namespace: 'default',
          },
        ),
      ]),
    );

  it('leaves two of three, and the third waits for the zone that still counts', () => {
    const result = drill(withBudget(2), zone('zone-1'));
    expect(result.nodes).toEqual(
      ['lab-worker', 'lab-worker2', 'lab-worker3'].map((name, index) => ({
        name,
        zone: `zone-${index + 1}`,
        lost: index === 0,
        asked: { before: 6, after: 6 },
        pods: [{ workload: 0, state: index === 0 ? 'lost' : 'running' }],
      })),
    );
    expect(drilled(result)).toEqual({
      kind: 'Deployment',
      namespace: 'default',
      name: app,
      ready: 3,
      wanted: 3,
      lost: 1,
      left: 2,
      budget: { minimum: 2, kept: true },
      placed: [],
      pending: [
        {
          count: 1,
          obstacles: [
            { reason: 'lost', nodes: 1 },
            { reason: 'taint', nodes: 1 },
            { reason: 'spread', topologyKey: ZONE, maxSkew: 1, nodes: 2 },
          ],
          hasRoom: true,
          lostStillCounts: true,
        },
      ],
      outcome: 'short',
    });
    expect(result.drains).toEqual([
      {
        kind: 'Deployment',
        namespace: 'default',
        name: app,
        evicted: 1,
        blocked: 0,
      },
    ]);
  });

  it('does not let a pod go where the budget wants all three', () => {
    const result = drill(withBudget(3), zone('zone-1'));
    expect(result.drains).toEqual([
      {
        kind: 'Deployment',
        namespace: 'default',
        name: app,
        evicted: 0,
        blocked: 1,
      },
    ]);
    expect(drilled(result).budget).toEqual({ minimum: 3, kept: false });
  });

  it.each([
    ['honours taints', { nodeTaintsPolicy: 'Honor' }],
    ['may be broken', { whenUnsatisfiable: 'ScheduleAnyway' }],
    ['leaves room for two', { maxSkew: 2 }],
  ])('recovers where its rule %s', (_name, spread) => {
    const result = drill(snapshotOf(lab(spread)), zone('zone-1'));
    expect(drilled(result)).toMatchObject({
      left: 2,
      placed: ['lab-worker2'],
      pending: [],
      outcome: 'recovers',
    });
    expect(result.nodes[1]).toMatchObject({
      asked: { before: 6, after: 13 },
      pods: [
        { workload: 0, state: 'running' },
        { workload: 0, state: 'placed' },
      ],
    });
  });

  it('counts no pod that is being deleted', () => {
    const going = podsOf(
      workload(app, { namespace: 'default' }),
      ['lab-worker', 'lab-worker2'],
      { metadata: { deletionTimestamp: '2026-06-01T11:59:00Z' } },
    );
    const result = drill(snapshotOf(lab({}, going)), zone('zone-1'));
    expect(drilled(result)).toMatchObject({ ready: 3, lost: 1, left: 2 });
  });

  it('is not touched by a node where it is not', () => {
    const loss = { domain: 'node', name: 'lab-control-plane' } as const;
    const result = drill(snapshotOf(lab()), loss);
    expect(drilled(result)).toMatchObject({ lost: 0, outcome: 'untouched' });
    expect(result.drains).toEqual([]);
    const nowhere = drill(snapshotOf(lab()), zone('nowhere'));
    expect(nowhere.nodes.filter(({ lost }) => lost)).toEqual([]);
  });
});

describe('what stands in the way of replacements', () => {
  const waiting = (
    podSpec: Record<string, unknown>,
    others: KubernetesObject[] = [],
    left = node('n2', { zone: 'b' }),
  ) => {
    const web = workload('web', {
      replicas: 1,
      kind: 'StatefulSet',
      podSpec,
    });
    const snapshot = snapshotOf({
      name: 'c',
      objects: [
        node('n1', { zone: 'a', labels: { disk: 'fast' } }),
        left,
        web,
        ...podsOf(web, ['n1']),
        ...others,
      ],
    });
    const result = drilled(drill(snapshot, zone('a')), 'web');
    expect(result.outcome).toBe(
      result.placed.length > 0 ? 'interrupted' : 'down',
    );
    expect(result.afterNodesAreGone).toBe(true);
    return result.placed.length > 0
      ? result.placed
      : result.pending[0].obstacles[1];
  };
  const asks = (requests: Record<string, string>) => ({
    containers: [container({ resources: { requests } })],
  });
  const guard = workload('guard', { podLabels: { side: 'car' } });
  const pinned = [
    object(
      'v1',
      'PersistentVolumeClaim',
      { name: 'data', namespace: 'shop' },
      {
        spec: { volumeName: 'pv', accessModes: ['ReadWriteOnce'] },
      },
    ),
    object(
      'v1',
      'PersistentVolume',
      { name: 'pv' },
      {
        spec: {
          nodeAffinity: {
            required: {
              nodeSelectorTerms: [
                {
                  matchExpressions: [
                    { key: ZONE, operator: 'In', values: ['a'] },
                  ],
                },
              ],
            },
          },
        },
      },
    ),
  ];
  const term = (selector: object, fields = {}) => ({
    requiredDuringSchedulingIgnoredDuringExecution: [
      { topologyKey: ZONE, labelSelector: selector, ...fields },
    ],
  });

  it.each<[string, unknown, Parameters<typeof waiting>]>([
    ['nothing', ['n2'], [{}]],
    [
      'too little CPU',
      { reason: 'room', resource: 'cpu', nodes: 1 },
      [asks({ cpu: '5' })],
    ],
    [
      'too little memory',
      { reason: 'room', resource: 'memory', nodes: 1 },
      [asks({ memory: '17Gi' })],
    ],
    [
      'no GPU',
      { reason: 'room', resource: 'nvidia.com/gpu', nodes: 1 },
      [asks({ 'nvidia.com/gpu': '1' })],
    ],
    [
      'no place for one more',
      { reason: 'room', resource: 'pods', nodes: 1 },
      [{}, [], node('n2', { zone: 'b', pods: '0' })],
    ],
    [
      'a selector',
      { reason: 'node-selector', nodes: 1 },
      [{ nodeSelector: { disk: 'fast' } }],
    ],
    [
      'a taint',
      { reason: 'taint', nodes: 1 },
      [
        {},
        [],
        node('n2', { zone: 'b', taints: [{ key: 'x', effect: 'NoExecute' }] }),
      ],
    ],
    [
      'a node that is out of use',
      { reason: 'unschedulable', nodes: 1 },
      [{}, [], node('n2', { unschedulable: true })],
    ],
    [
      'a node that is not ready',
      { reason: 'not-ready', nodes: 1 },
      [{}, [], node('n2', { ready: false })],
    ],
    [
      'a volume of the lost zone',
      { reason: 'volume', nodes: 1 },
      [
        {
          volumes: [
            { name: 'd', persistentVolumeClaim: { claimName: 'data' } },
          ],
        },
        pinned,
      ],
    ],
    [
      'a pod that may not be there',
      { reason: 'anti-affinity', topologyKey: ZONE, nodes: 1 },
      [
        {
          affinity: { podAntiAffinity: term({ matchLabels: { side: 'car' } }) },
        },
        [guard, ...podsOf(guard, ['n2'])],
      ],
    ],
    [
      'a pod that has to be there',
      { reason: 'affinity', topologyKey: ZONE, nodes: 1 },
      [{ affinity: { podAffinity: term({ matchLabels: { side: 'car' } }) } }],
    ],
    [
      'only itself, which has to be there',
      ['n2'],
      [{ affinity: { podAffinity: term({ matchLabels: { app: 'web' } }) } }],
    ],
    [
      'a pod of another namespace that may not be there',
      ['n2'],
      [
        {
          affinity: {
            podAntiAffinity: term({}, { namespaces: ['elsewhere'] }),
          },
        },
        [guard, ...podsOf(guard, ['n2'])],
      ],
    ],
  ])('%s', (_name, expected, input) => {
    expect(waiting(...input)).toEqual(expected);
  });

  it('is a pod that wants nobody else of its kind near it', () => {
    const lonely = workload('lonely', {
      podSpec: {
        affinity: { podAntiAffinity: term({ matchLabels: { app: 'web' } }) },
      },
    });
    expect(waiting({}, [lonely, ...podsOf(lonely, ['n2'])])).toEqual({
      reason: 'anti-affinity',
      topologyKey: ZONE,
      nodes: 1,
    });
  });

  it('is room that others have taken first, the more urgent before', () => {
    const urgent = workload('urgent', {
      replicas: 1,
      podSpec: { ...asks({ cpu: '3' }), priority: 1000 },
    });
    const early = workload('early', {
      replicas: 1,
      podSpec: asks({ cpu: '3' }),
    });
    const snapshot = snapshotOf({
      name: 'c',
      objects: [
        node('n1', { cpu: '8' }),
        node('n2'),
        early,
        urgent,
        ...podsOf(early, ['n1']),
        ...podsOf(urgent, ['n1']),
      ],
    });
    const result = drill(snapshot, { domain: 'node', name: 'n1' });
    expect(
      result.workloads.map(({ name, outcome }) => [name, outcome]),
    ).toEqual([
      ['urgent', 'interrupted'],
      ['early', 'down'],
    ]);
    expect(drilled(result, 'early').pending[0]).toMatchObject({
      hasRoom: false,
      lostStillCounts: false,
    });
  });
});

describe('draining', () => {
  const fleetOf = (budgets: KubernetesObject[], ready = true) => {
    const web = workload('web', {
      podSpec: { topologySpreadConstraints: [spreadOverZones('web')] },
    });
    return snapshotOf({
      name: 'c',
      objects: [
        node('a1', { zone: 'a' }),
        node('a2', { zone: 'a' }),
        node('b1', { zone: 'b' }),
        web,
        ...podsOf(web, ['a1', 'a1'], { ready }),
        ...podsOf(web, ['b1']),
        ...budgets,
      ],
    });
  };
  const drainOf = (budgets: KubernetesObject[], ready = true) =>
    drill(fleetOf(budgets, ready), { domain: 'node', name: 'a1' }).drains[0];

  it('lets pods go one by one, as each is replaced', () => {
    expect(drainOf([budget('web', { maxUnavailable: 1 })])).toMatchObject({
      evicted: 2,
      blocked: 0,
    });
  });

  it('ends where more than one budget selects a pod', () => {
    expect(
      drainOf([
        budget('web', { maxUnavailable: 1 }),
        budget('all', { selector: {}, maxUnavailable: 1 }),
      ]),
    ).toMatchObject({ evicted: 0, blocked: 2, severalBudgets: true });
  });

  it('waits for pods that are not ready, unless the budget says otherwise', () => {
    expect(drainOf([budget('web', { minAvailable: 2 })], false)).toMatchObject({
      evicted: 0,
      blocked: 2,
    });
    expect(
      drainOf(
        [
          budget('web', {
            minAvailable: 2,
            unhealthyPodEvictionPolicy: 'AlwaysAllow',
          }),
        ],
        false,
      ),
    ).toMatchObject({ evicted: 2, blocked: 0 });
  });
});
