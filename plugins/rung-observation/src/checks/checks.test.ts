import { findingDefinition } from '@rung/backstage-plugin-rung-common';
import { eks, gke, lab } from '../__testUtils__/clusters';
import {
  autoscaler,
  budget,
  container,
  KubernetesObject,
  node,
  object,
  podsOf,
  spreadOverZones,
  workload,
  WorkloadFields,
} from '../__testUtils__/objects';
import { checked, Needs, severitiesOf } from '../__testUtils__/checked';
import { FixtureCluster } from '../__testUtils__/snapshotOf';
import { checkDefinitions, CheckId } from '.';

const zones = ['a', 'b', 'c'];
const oneInEach = ['a1', 'b1', 'c1'];

/** A rule that may not be broken, and does not count what is out of use. */
const spread = spreadOverZones('web', { nodeTaintsPolicy: 'Honor' });
const goodBudget = budget('web', {
  maxUnavailable: 1,
  unhealthyPodEvictionPolicy: 'AlwaysAllow',
});

interface Given {
  web?: WorkloadFields;
  pods?: readonly (string | undefined)[];
  others?: readonly KubernetesObject[];
  cluster?: Partial<FixtureCluster>;
  nodes?: readonly KubernetesObject[];
  podSpec?: Record<string, unknown>;
}

/** A service to which nothing is to be said, but for what is given. */
function cluster(given: Given = {}): FixtureCluster {
  const web = workload('web', {
    ...given.web,
    podSpec: {
      topologySpreadConstraints: [spread],
      ...given.web?.podSpec,
    },
  });
  return {
    name: 'one',
    version: 'v1.35.1',
    objects: [
      ...(given.nodes ??
        zones.flatMap(zone =>
          [1, 2].map(index =>
            node(`${zone}${index}`, { zone, kubelet: 'v1.35.1' }),
          ),
        )),
      web,
      ...podsOf(web, given.pods ?? oneInEach, { spec: given.podSpec }),
      ...(given.others ?? [goodBudget]),
    ],
    ...given.cluster,
  };
}

const at = (given: Given, needs: Needs = {}) =>
  severitiesOf(checked([cluster(given)], needs), needs);

it('says nothing of a service that is built well, whatever it needs', () => {
  for (const resilience of [1, 2, 3, 5, 6] as const) {
    expect(checked([cluster()], { resilience })).toEqual({
      asked: expect.any(Array),
      findings: [],
      unmade: [],
    });
  }
});

it('tells which checks were asked for, and of how many', () => {
  const ids = (needs: Needs) =>
    checked([cluster()], needs).asked.map(({ id }) => id);
  expect(ids({ resilience: 1 })).toEqual([]);
  expect(ids({ resilience: 2 })).not.toContain('one-zone');
  expect(ids({ resilience: 3 })).not.toContain('not-gitops');
  expect(ids({ resilience: 3, audited: true })).toContain('not-gitops');
  expect(checked([cluster()]).asked).toContainEqual({
    id: 'one-zone',
    scope: 'workload',
    of: 1,
  });
  expect(checked([]).asked).toContainEqual({
    id: 'one-zone',
    scope: 'workload',
    of: 0,
  });
});

const asks = (requests: object, limits?: object) => ({
  containers: [container({ resources: { requests, limits } })],
});
const probe = { httpGet: { path: '/ready', port: 8080 } };
const mounted = {
  volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'data' } }],
};
const claim = (accessMode: string) =>
  object(
    'v1',
    'PersistentVolumeClaim',
    { name: 'data', namespace: 'shop' },
    {
      spec: { accessModes: [accessMode], volumeName: 'pv' },
    },
  );
const volumeIn = (...values: string[]) =>
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
                  {
                    key: 'topology.kubernetes.io/zone',
                    operator: 'In',
                    values,
                  },
                ],
              },
            ],
          },
        },
      },
    },
  );

describe('each check', () => {
  it.each<[CheckId, string, Given]>([
    [
      'single-replica',
      'high',
      { web: { replicas: 1 }, pods: ['a1'], others: [] },
    ],
    ['one-node', 'high', { pods: ['a1', 'a1', 'a1'] }],
    ['one-zone', 'high', { pods: ['a1', 'a2', 'a1'] }],
    [
      'nodes-in-one-zone',
      'high',
      {
        nodes: ['a1', 'a2'].map(name => node(name, { zone: 'a' })),
        pods: ['a1', 'a2'],
      },
    ],
    ['zone-loss-leaves-too-few', 'high', { pods: ['a1', 'a2', 'b1'] }],
    [
      'zone-loss-leaves-too-few',
      'high',
      { others: [budget('web', { minAvailable: 3 })] },
    ],
    [
      'no-spread-rule',
      'low',
      { web: { podSpec: { topologySpreadConstraints: [] } } },
    ],
    [
      'spread-not-binding',
      'medium',
      {
        web: {
          podSpec: {
            topologySpreadConstraints: [
              { ...spread, whenUnsatisfiable: 'ScheduleAnyway' },
            ],
          },
        },
        pods: ['a1', 'a2', 'b1'],
      },
    ],
    [
      'spread-selects-nothing',
      'medium',
      {
        web: {
          podSpec: { topologySpreadConstraints: [spreadOverZones('old-name')] },
        },
      },
    ],
    [
      'spread-blocks-recovery',
      'low',
      {
        web: {
          podSpec: { topologySpreadConstraints: [spreadOverZones('web')] },
        },
      },
    ],
    ['no-budget', 'medium', { others: [] }],
    [
      'no-budget',
      'medium',
      { others: [budget('other', { maxUnavailable: 1 })] },
    ],
    [
      'budget-blocks-drain',
      'medium',
      { others: [budget('web', { minAvailable: 3 })] },
    ],
    [
      'budget-blocks-drain',
      'medium',
      { others: [budget('web', { minAvailable: '100%' })] },
    ],
    [
      'budget-blocks-drain',
      'medium',
      { others: [budget('web', { maxUnavailable: 0 })] },
    ],
    [
      'budget-blocks-drain',
      'medium',
      { others: [budget('web', { minAvailable: '67%' })] },
    ],
    [
      'budget-blocks-drain',
      'medium',
      {
        others: [
          budget('web', { minAvailable: 2 }),
          autoscaler('web', { minReplicas: 2, maxReplicas: 6 }),
        ],
      },
    ],
    [
      'budget-blocks-drain',
      'medium',
      {
        others: [
          budget(
            'web',
            { minAvailable: 2 },
            {
              status: {
                disruptionsAllowed: 0,
                currentHealthy: 3,
                desiredHealthy: 3,
                expectedPods: 3,
              },
            },
          ),
        ],
      },
    ],
    [
      'budget-allows-all',
      'medium',
      { others: [budget('web', { maxUnavailable: '100%' })] },
    ],
    [
      'budget-allows-all',
      'medium',
      { others: [budget('web', { minAvailable: 0 })] },
    ],
    [
      'budget-allows-all',
      'medium',
      { others: [budget('web', { maxUnavailable: 9 })] },
    ],
    [
      'several-budgets',
      'medium',
      {
        others: [
          goodBudget,
          budget('all', { selector: {}, maxUnavailable: 1 }),
        ],
      },
    ],
    [
      'budget-protects-sick-pods',
      'low',
      { others: [budget('web', { maxUnavailable: 1 })] },
    ],
    [
      'autoscaler-floor',
      'medium',
      { others: [goodBudget, autoscaler('web', { maxReplicas: 6 })] },
    ],
    [
      'autoscaler-floor',
      'medium',
      {
        others: [
          goodBudget,
          autoscaler('web', { minReplicas: 3, maxReplicas: 3 }),
        ],
      },
    ],
    [
      'autoscaler-dead',
      'medium',
      {
        others: [
          goodBudget,
          autoscaler(
            'web',
            { minReplicas: 3, maxReplicas: 6 },
            { ScalingActive: false },
          ),
        ],
      },
    ],
    [
      'autoscaler-dead',
      'medium',
      {
        others: [
          goodBudget,
          autoscaler('web', {
            minReplicas: 3,
            maxReplicas: 6,
            scaleTargetRef: { kind: 'Deployment', name: 'gone' },
          }),
        ],
      },
    ],
    [
      'no-readiness',
      'medium',
      {
        web: {
          podSpec: {
            containers: [
              container({ readinessProbe: undefined, startupProbe: probe }),
            ],
          },
        },
      },
    ],
    [
      'liveness-equals-readiness',
      'low',
      {
        web: { podSpec: { containers: [container({ livenessProbe: probe })] } },
      },
    ],
    [
      'no-requests',
      'medium',
      { web: { podSpec: asks({ cpu: '1' }, { memory: '1Gi' }) } },
    ],
    [
      'no-requests',
      'medium',
      { web: { podSpec: asks({ cpu: '1', memory: '1Gi' }) } },
    ],
    [
      'recreate-strategy',
      'medium',
      { web: { spec: { strategy: { type: 'Recreate' } } } },
    ],
    [
      'recreate-strategy',
      'medium',
      {
        web: {
          spec: {
            strategy: {
              type: 'RollingUpdate',
              rollingUpdate: { maxUnavailable: '100%' },
            },
          },
        },
      },
    ],
    [
      'volume-pins-zone',
      'medium',
      {
        web: { podSpec: mounted },
        others: [goodBudget, claim('ReadWriteMany'), volumeIn('a')],
      },
    ],
    ['version-skew', 'medium', { cluster: { version: 'v1.34.0' } }],
    ['version-skew', 'medium', { cluster: { version: 'v1.39.0' } }],
    [
      'version-skew',
      'medium',
      {
        cluster: { version: 'v1.33.0' },
        nodes: oneInEach.map((name, index) =>
          node(name, { zone: zones[index], kubelet: 'v1.33.0' }),
        ),
      },
    ],
  ])('%s is %s', (id, severity, given) => {
    expect(at(given)).toMatchObject({ [id]: severity });
  });

  it('takes half of the pods for enough, and a kubelet of three versions back', () => {
    expect(at({ web: { replicas: 2 }, pods: ['a1', 'b1'] })).toEqual({});
    const kubelets = (kubelet: string, version: string) =>
      at({
        nodes: zones.map(zone => node(`${zone}1`, { zone, kubelet })),
        cluster: { version },
      });
    expect(kubelets('v1.34.0', 'v1.37.0')).toEqual({});
    expect(kubelets('v1.34.0', 'v1.38.0')).toEqual({
      'version-skew': 'medium',
    });
    // Both are out of support; what is said first is what is closer to failing.
    const reason = (kubelet: string) =>
      checked([
        cluster({
          nodes: zones.map(zone => node(`${zone}1`, { zone, kubelet })),
          cluster: { version: 'v1.27.0' },
        }),
      ]).findings.find(({ id }) => id === 'version-skew')?.hits[0].details
        .reason;
    expect(reason('v1.24.0')).toBe('kubelets');
    expect(reason('v1.25.0')).toBe('unsupported');
  });

  it('says nothing at rung 1, and of zones nothing below rung 3', () => {
    const given: Given = { pods: ['a1', 'a1', 'a1'], others: [] };
    expect(at(given, { resilience: 1 })).toEqual({});
    expect(at(given, { resilience: 2 })).toEqual({
      'one-node': 'medium',
      'no-budget': 'low',
    });
    expect(at(given)).toMatchObject({ 'one-zone': 'high' });
  });

  it('counts where it was found, and keeps names apart from figures', () => {
    const other = workload('web-2', {
      replicas: 1,
      labels: { 'backstage.io/kubernetes-id': 'web' },
    });
    const result = checked([
      cluster({
        others: [goodBudget, other, ...podsOf(other, ['b2'])],
      }),
    ]);
    expect(result.findings.find(({ id }) => id === 'single-replica')).toEqual({
      id: 'single-replica',
      scope: 'workload',
      of: 2,
      hits: [
        {
          where: {
            cluster: 'one',
            namespace: 'shop',
            kind: 'Deployment',
            name: 'web-2',
          },
          details: {},
        },
      ],
    });
  });

  it('tells of the lab what the drill has shown', () => {
    const { findings } = checked([lab()], {}, { name: 'ladder-demo' });
    expect(
      findings.find(({ id }) => id === 'spread-blocks-recovery')?.hits[0]
        .details,
    ).toEqual({ pending: 1 });
    expect(findings.map(({ id }) => id)).not.toContain(
      'zone-loss-leaves-too-few',
    );
  });
});

describe('what is asked only of some', () => {
  it('is a guard for namespaces that are shared', () => {
    const quota = object('v1', 'ResourceQuota', {
      name: 'q',
      namespace: 'shop',
    });
    const given = { others: [goodBudget, quota] };
    expect(at(given)).toEqual({});
    const { findings } = checked([cluster(given)], { shared: true });
    expect(findings).toEqual([
      {
        id: 'namespace-unguarded',
        scope: 'namespace',
        of: 1,
        hits: [
          {
            where: { cluster: 'one', namespace: 'shop' },
            details: { missing: 'limit-range deny-ingress' },
          },
        ],
      },
    ]);
  });

  const tracked = {
    annotations: {
      'argocd.argoproj.io/tracking-id': 'web:apps/Deployment:shop/web',
    },
  };
  const application = (status: string, name = 'web') =>
    object(
      'argoproj.io/v1alpha1',
      'Application',
      { name, namespace: 'argocd' },
      {
        spec: { project: 'default', destination: {} },
        status: { sync: { status } },
      },
    );

  it('is GitOps where changes are audited', () => {
    expect(at({}, { audited: true })).toEqual({ 'not-gitops': 'medium' });
    expect(at({ web: tracked }, { audited: true })).toEqual({});
    const labelled = {
      labels: {
        'backstage.io/kubernetes-id': 'web',
        'app.kubernetes.io/instance': 'shop-web',
      },
    };
    expect(at({ web: labelled }, { audited: true })).toEqual({
      'not-gitops': 'medium',
    });
    expect(
      at(
        {
          web: labelled,
          others: [goodBudget, application('Synced', 'shop-web')],
        },
        { audited: true },
      ),
    ).toEqual({});
  });

  it('is to be as Git has it, wherever that is applied from', () => {
    expect(
      at({ web: tracked, others: [goodBudget, application('OutOfSync')] }),
    ).toEqual({
      drifting: 'medium',
    });
    expect(
      at({ web: tracked, others: [goodBudget, application('Synced')] }),
    ).toEqual({});
    const hub = { name: 'hub', objects: [application('OutOfSync')] };
    expect(severitiesOf(checked([cluster({ web: tracked }), hub]))).toEqual({
      drifting: 'medium',
    });
  });

  it('is that the clusters of a fleet are alike', () => {
    const { findings } = checked([eks, { ...gke, version: 'v1.34.1-gke.1' }], {
      resilience: 5,
    });
    expect(
      findings.find(({ id }) => id === 'snowflake-clusters'),
    ).toMatchObject({
      of: 1,
      hits: [{ where: {}, details: { clusters: 2, differing: 'version' } }],
    });
    expect(
      severitiesOf(checked([eks, gke], { resilience: 5 }), { resilience: 5 }),
    ).not.toHaveProperty('snowflake-clusters');
  });
});

describe('backups of a namespace', () => {
  const velero = (kind: string, fields: object, labels = {}) =>
    object(
      'velero.io/v1',
      kind,
      { name: 'daily', namespace: 'velero', labels },
      { ...fields },
    );
  const schedule = velero('Schedule', {
    spec: { schedule: '@daily', template: {} },
  });
  const backup = (phase: string, completionTimestamp: string) =>
    velero(
      'Backup',
      { status: { phase, completionTimestamp } },
      { 'velero.io/schedule-name': 'daily' },
    );

  it.each<[string, Record<string, string>, KubernetesObject[]]>([
    ['are not asked for without Velero', {}, []],
    [
      'are missing',
      { 'no-backup-schedule': 'medium' },
      [velero('Schedule', { spec: { schedule: '@daily', paused: true } })],
    ],
    ['are fresh', {}, [schedule, backup('Completed', '2026-06-01T00:01:00Z')]],
    [
      'have failed',
      { 'backup-failing': 'high' },
      [
        schedule,
        backup('Completed', '2026-05-31T00:01:00Z'),
        backup('PartiallyFailed', '2026-06-01T00:01:00Z'),
      ],
    ],
    [
      'are old',
      { 'backup-stale': 'medium' },
      [schedule, backup('Completed', '2026-05-01T00:01:00Z')],
    ],
  ])('%s', (_name, expected, objects) => {
    expect(at({ others: [goodBudget, ...objects] })).toEqual(expected);
  });
});

describe('what cannot be seen', () => {
  it('makes a check silent, and is told with the right that is missing', () => {
    const { findings, unmade } = checked([
      cluster({
        others: [],
        cluster: { missed: { poddisruptionbudgets: 'refused' } },
      }),
    ]);
    expect(findings).toEqual([]);
    expect(unmade).toEqual(
      [
        ...['zone-loss-leaves-too-few', 'no-budget', 'budget-blocks-drain'],
        ...[
          'budget-allows-all',
          'several-budgets',
          'budget-protects-sick-pods',
        ],
      ].map(id => ({
        id,
        unknown: 'refused',
        resource: 'poddisruptionbudgets',
        clusters: 1,
      })),
    );
  });

  it('is everything where nothing counts', () => {
    const { findings, unmade } = checked([], {
      resilience: 6,
      shared: true,
      audited: true,
    });
    expect(findings).toEqual([]);
    expect(unmade.map(({ id }) => id)).toEqual(
      checkDefinitions.map(({ id }) => id),
    );
    expect(new Set(unmade.map(({ unknown }) => unknown))).toEqual(
      new Set(['no-cluster']),
    );
  });
});

it('defines every check once, each with the finding that it leads to', () => {
  const ids = checkDefinitions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, from } of checkDefinitions) {
    expect(findingDefinition(id)?.severities?.[0][0]).toBe(from);
  }
});
