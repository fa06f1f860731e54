import {
  autoscaler,
  budget,
  container,
  KubernetesObject,
  node,
  object,
  podsOf,
  workload,
  WorkloadFields,
} from '../__testUtils__/objects';
import { checked, Needs, severitiesOf } from '../__testUtils__/checked';
import { CheckId } from '.';

const nodes = ['a', 'b', 'c'].map(zone =>
  node(`${zone}1`, { zone, kubelet: 'v1.35.1' }),
);

/** What is said of one workload and what stands beside it. */
function said(
  fields: WorkloadFields,
  others: readonly KubernetesObject[] = [],
  { on = ['a1', 'b1', 'c1'], ...needs }: Needs & { on?: string[] } = {},
) {
  const web = workload('web', fields);
  return severitiesOf(
    checked(
      [
        {
          name: 'one',
          version: 'v1.35.1',
          objects: [...nodes, web, ...podsOf(web, on), ...others],
        },
      ],
      needs,
    ),
    needs,
  );
}

describe('what users of other tools complain about is not said', () => {
  it('of a DaemonSet: spread or a budget (Polaris 911, Popeye 117)', () => {
    expect(said({ kind: 'DaemonSet' })).toEqual({});
  });

  it('of one replica: that it lacks a budget, which would block drains (kube-score 376)', () => {
    const one = said({ replicas: 1 }, [], { on: ['a1'] });
    expect(one).toHaveProperty('single-replica');
    expect(one).not.toHaveProperty('no-budget');
    expect(
      said({ replicas: 1 }, [budget('web', { minAvailable: 1 })], {
        on: ['a1'],
      }),
    ).toHaveProperty('budget-blocks-drain');
  });

  it('of a CronJob: probes (Polaris 209, kube-score 108)', () => {
    const job = object(
      'batch/v1',
      'CronJob',
      {
        name: 'web',
        namespace: 'shop',
        labels: { 'backstage.io/kubernetes-id': 'web' },
      },
      {
        spec: {
          jobTemplate: {
            spec: {
              template: {
                spec: {
                  containers: [container({ readinessProbe: undefined })],
                },
              },
            },
          },
        },
      },
    );
    expect(
      severitiesOf(checked([{ name: 'one', objects: [...nodes, job] }])),
    ).toEqual({});
  });

  it('of probes that differ in patience: that they are the same (kube-score 339)', () => {
    const probe = { httpGet: { path: '/', port: 80 } };
    const probes = (failureThreshold: number) => ({
      podSpec: {
        containers: [
          container({
            readinessProbe: probe,
            livenessProbe: { ...probe, failureThreshold },
          }),
        ],
      },
    });
    expect(said(probes(3))).toHaveProperty('liveness-equals-readiness');
    expect(said(probes(4))).not.toHaveProperty('liveness-equals-readiness');
  });

  it('of anti-affinity over zones: that a spread rule is missing (kube-score 613, kube-linter 894)', () => {
    const apart = (topologyKey: string) => ({
      podSpec: {
        affinity: {
          podAntiAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              {
                weight: 1,
                podAffinityTerm: {
                  topologyKey,
                  labelSelector: { matchLabels: { app: 'web' } },
                },
              },
            ],
          },
        },
      },
    });
    expect(said(apart('topology.kubernetes.io/zone'))).not.toHaveProperty(
      'no-spread-rule',
    );
    expect(
      said(apart('failure-domain.beta.kubernetes.io/zone')),
    ).not.toHaveProperty('no-spread-rule');
    expect(said(apart('kubernetes.io/hostname'))).toHaveProperty(
      'no-spread-rule',
    );
  });

  it('of a minimum that an autoscaler keeps: that there is one replica (kube-linter 637, KEDA 710)', () => {
    const scaled = { minReplicas: 3, maxReplicas: 9 };
    expect(
      said({ replicas: 1 }, [autoscaler('web', scaled)]),
    ).not.toHaveProperty('single-replica');
    const idle = object(
      'keda.sh/v1alpha1',
      'ScaledObject',
      { name: 'web', namespace: 'shop' },
      {
        spec: { scaleTargetRef: { name: 'web' }, minReplicaCount: 3 },
      },
    );
    const own = {
      ...autoscaler('keda-hpa-web', {
        minReplicas: 1,
        maxReplicas: 9,
        scaleTargetRef: { kind: 'Deployment', name: 'web' },
      }),
    };
    expect(said({ replicas: 1 }, [idle, own])).not.toHaveProperty(
      'single-replica',
    );
  });

  it('of an autoscaler at its maximum: that anything is amiss (kube-prometheus 7278)', () => {
    const others = [autoscaler('web', { minReplicas: 2, maxReplicas: 3 })];
    expect(said({}, others)).not.toHaveProperty('autoscaler-floor');
    expect(said({}, others)).not.toHaveProperty('autoscaler-dead');
  });

  it('of a budget that selects by an expression: that there is none (Polaris 999)', () => {
    const selector = {
      matchExpressions: [{ key: 'app', operator: 'In', values: ['web', 'x'] }],
    };
    expect(
      said({}, [budget('b', { selector, maxUnavailable: 1 })]),
    ).not.toHaveProperty('no-budget');
    const both = { matchLabels: { app: 'web', tier: 'back' } };
    expect(
      said({}, [budget('b', { selector: both, maxUnavailable: 1 })]),
    ).toHaveProperty('no-budget');
  });

  it('of a budget of the old API that selects nothing: that it protects', () => {
    const old = (apiVersion: string) => ({
      ...budget('b', { selector: {}, maxUnavailable: 1 }),
      apiVersion,
    });
    expect(said({}, [old('policy/v1beta1')])).toHaveProperty('no-budget');
    expect(said({}, [old('policy/v1')])).not.toHaveProperty('no-budget');
  });

  it('of pods that are not healthy: that their budget blocks drains', () => {
    const status = {
      disruptionsAllowed: 0,
      currentHealthy: 2,
      desiredHealthy: 2,
      expectedPods: 3,
    };
    expect(
      said({}, [budget('web', { minAvailable: 2 }, { status })]),
    ).not.toHaveProperty('budget-blocks-drain');
  });

  it('of what may be scaled to nothing: that nothing is left then', () => {
    const keda = object(
      'keda.sh/v1alpha1',
      'ScaledObject',
      { name: 'web', namespace: 'shop' },
      { spec: { scaleTargetRef: { name: 'web' }, minReplicaCount: 0 } },
    );
    const scaled = said({}, [budget('web', { minAvailable: '50%' }), keda]);
    expect(scaled).toHaveProperty('autoscaler-floor');
    expect(scaled).not.toHaveProperty('budget-blocks-drain');
    expect(scaled).not.toHaveProperty('recreate-strategy');
  });

  it('of a budget over several workloads: what holds for each alone', () => {
    const other = workload('web-2', { podLabels: { app: 'web' } });
    const both = [
      budget('web', { minAvailable: 4 }),
      other,
      ...podsOf(other, ['a1', 'b1', 'c1']),
    ];
    expect(said({}, both)).not.toHaveProperty('budget-blocks-drain');
    expect(said({}, both)).not.toHaveProperty('zone-loss-leaves-too-few');
    expect(said({}, [budget('web', { minAvailable: 4 })])).toHaveProperty(
      'budget-blocks-drain',
    );
  });

  it('of a rollout that has got stuck, or is held: nothing at all', () => {
    const stuck = {
      updatedReplicas: 1,
      conditions: [{ type: 'Progressing', status: 'False' }],
    };
    expect(said({ status: stuck })).toHaveProperty('no-budget');
    const held = { kind: 'Rollout', status: { updatedReplicas: 1 } } as const;
    expect(said(held)).toHaveProperty('no-budget');
  });

  it('of a single writer by design: more than that it is one', () => {
    const writer: WorkloadFields = {
      kind: 'StatefulSet',
      replicas: 1,
      spec: {
        volumeClaimTemplates: [{ metadata: { name: 'd' }, spec: {} }],
        updateStrategy: { type: 'OnDelete' },
      },
    };
    expect(said(writer, [], { on: ['a1'] })).toEqual({
      'single-replica': 'low',
    });
  });

  it('of the cluster’s own namespaces: anything', () => {
    expect(said({ namespace: 'kube-system' })).toEqual({});
    expect(said({ namespace: 'openshift-ingress' })).toEqual({});
  });

  it.each<[string, WorkloadFields, string[]]>([
    ['has been scaled to nothing', { replicas: 0 }, []],
    [
      'is being deleted',
      { metadata: { deletionTimestamp: '2026-06-01T11:00:00Z' } },
      ['a1'],
    ],
    [
      'is younger than a quarter of an hour',
      { metadata: { creationTimestamp: '2026-06-01T11:50:00Z' } },
      ['a1'],
    ],
    [
      'is in the middle of a rollout',
      { status: { observedGeneration: 1 } },
      ['a1'],
    ],
    ['is being renewed pod by pod', { status: { updatedReplicas: 1 } }, ['a1']],
  ])('of what %s: anything', (_name, fields, on) => {
    expect(said(fields, [], { on })).toEqual({});
  });

  it.each<CheckId>(['one-node', 'one-zone'])(
    'of pods that can be nowhere else: %s',
    id => {
      const web = workload('web');
      const cluster = {
        name: 'one',
        objects: [
          node('a1', { zone: 'a' }),
          node('b1', {
            zone: 'b',
            taints: [
              {
                key: 'node-role.kubernetes.io/control-plane',
                effect: 'NoSchedule',
              },
            ],
          }),
          web,
          ...podsOf(web, ['a1', 'a1', 'a1']),
        ],
      };
      expect(severitiesOf(checked([cluster]))).not.toHaveProperty(id);
    },
  );
});
