import fc from 'fast-check';
import { eks, lab } from '../__testUtils__/clusters';
import {
  budget,
  container,
  KubernetesObject,
  node,
  podsOf,
  workload,
} from '../__testUtils__/objects';
import {
  FixtureCluster,
  listsOf,
  snapshotOf,
} from '../__testUtils__/snapshotOf';
import { checkSnapshot, resourceNames, snapshotLimits } from '../snapshot';
import { SnapshotBuilder } from '.';

const CANARY = 'canary-5e1f';

/** Everything that could be hidden in an object, planted where people hide it. */
function withCanaries(object: KubernetesObject): KubernetesObject {
  const planted = JSON.parse(JSON.stringify(object), (key, value) => {
    if (key === 'containers' && Array.isArray(value)) {
      return value.map(one => ({
        ...one,
        image: `registry/${CANARY}`,
        env: [{ name: 'PASSWORD', value: CANARY }],
        args: [CANARY],
        livenessProbe: {
          exec: { command: ['sh', CANARY] },
          httpGet: { httpHeaders: [{ name: 'Authorization', value: CANARY }] },
        },
      }));
    }
    if (key === 'volumes' && Array.isArray(value)) {
      return [...value, { name: 'x', secret: { secretName: CANARY } }];
    }
    return value;
  });
  return {
    ...planted,
    metadata: {
      ...planted.metadata,
      labels: { ...planted.metadata.labels, [CANARY]: CANARY, owner: CANARY },
      annotations: {
        ...planted.metadata.annotations,
        [CANARY]: CANARY,
        'kubectl.kubernetes.io/last-applied-configuration': CANARY,
        'meta.helm.sh/release-name': CANARY,
        'cluster.x-k8s.io/cluster-name': CANARY,
      },
      managedFields: [{ manager: CANARY }],
    },
    data: { password: CANARY },
    [CANARY]: CANARY,
  };
}

describe('what is kept of a cluster', () => {
  it.each([eks, lab()])('is none of what people hide in objects', cluster => {
    const clean = snapshotOf(cluster);
    const snapshot = snapshotOf({
      ...cluster,
      objects: cluster.objects.map(withCanaries),
    });
    expect(JSON.stringify(snapshot)).not.toContain(CANARY);
    expect(snapshot.nodes.length).toBe(clean.nodes.length);
    expect(snapshot.workloads.map(({ pods }) => pods)).toEqual(
      clean.workloads.map(({ pods }) => pods),
    );
  });

  it('is labels that tell something, and those that a selector asks for', () => {
    const demo = workload('web', { podLabels: { tier: 'front', team: 'x' } });
    const cluster: FixtureCluster = {
      name: 'c',
      objects: [
        node('n1', { labels: { disk: 'fast', 'cpu-type': 'x' } }),
        demo,
        workload('job', { podSpec: { nodeSelector: { disk: 'fast' } } }),
        budget('web', { selector: { matchLabels: { tier: 'front' } } }),
        ...podsOf(demo, ['n1']),
      ],
    };
    const { nodes, workloads } = snapshotOf(cluster);
    expect(nodes[0].labels).toEqual({
      'kubernetes.io/hostname': 'n1',
      'kubernetes.io/os': 'linux',
      disk: 'fast',
    });
    expect(workloads[0].template.labels).toEqual({ tier: 'front' });
    expect(workloads[0].pods).toEqual([
      { node: 'n1', ready: true, revision: '5d8f7c9b66' },
    ]);
    expect(
      snapshotOf({ ...cluster, labelKeys: ['team', 'bad key!'] }).workloads[0]
        .template.labels,
    ).toEqual({ tier: 'front', team: 'x' });
  });

  it('is a snapshot, whatever the cluster answers', () => {
    const names = fc.constantFrom(
      ...['metadata', 'spec', 'status', 'name', 'namespace', 'labels', 'items'],
      ...['template', 'containers', 'resources', 'requests', 'cpu', 'volumes'],
      ...['conditions', 'type', 'selector', 'matchLabels', 'matchExpressions'],
      ...['topologySpreadConstraints', 'ownerReferences', 'constructor'],
      ...['__proto__', 'affinity', 'tolerations', 'taints', 'allocatable'],
    );
    const { answer } = fc.letrec(tie => ({
      answer: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('web', 'Ready', 'True', '1', '50%', 'DoNotSchedule'),
        fc.anything({ maxDepth: 0 }),
        fc.string({ unit: 'binary' }),
        fc.array(tie('answer'), { maxLength: 4 }),
        fc.dictionary(names, tie('answer'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(answer, answer, (one, other) => {
        const builder = SnapshotBuilder.create({
          cluster: 'c',
          takenAt: new Date('2026-06-01'),
        });
        builder.version(one);
        builder.apis(other);
        for (const resource of resourceNames) {
          builder.page(resource, one);
          builder.page(resource, { items: [one, other, { metadata: one }] });
          builder.page(resource, {
            items: [
              {
                metadata: { name: 'n', namespace: 's' },
                spec: one,
                status: other,
              },
            ],
          });
        }
        const snapshot = builder.finish();
        expect(checkSnapshot(snapshot)).toEqual({ snapshot });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same, whatever the pages', () => {
    const whole = SnapshotBuilder.create({
      cluster: eks.name,
      takenAt: new Date('2026-06-01T12:00:00Z'),
    });
    whole.version({ gitVersion: eks.version });
    whole.apis({ groups: [] });
    for (const { resource, items } of listsOf(eks)) {
      if (!resource.custom) {
        whole.page(resource.name, { items });
      }
    }
    const { groups, readings, ...one } = snapshotOf(eks);
    expect(whole.finish()).toMatchObject(one);
    expect(groups).toEqual(['apps']);
    expect(readings).toMatchObject({ nodes: 'read', schedules: 'not-served' });
  });

  it('is the same where a list has been started over', () => {
    const read = (startsOver: boolean) => {
      const made = SnapshotBuilder.create({
        cluster: eks.name,
        takenAt: new Date('2026-06-01T12:00:00Z'),
      });
      for (const { resource, items } of listsOf(eks)) {
        if (startsOver) {
          made.page(resource.name, { items: items.slice(0, 2) });
          made.startOver(resource.name);
        }
        made.page(resource.name, { items });
      }
      return made.finish();
    };
    expect(read(true)).toEqual(read(false));
  });

  it('ends at its limits, and says so', () => {
    const builder = SnapshotBuilder.create({
      cluster: 'c',
      takenAt: new Date('2026-06-01'),
    });
    const items = Array.from({ length: snapshotLimits.nodes + 1 }, (_, index) =>
      node(`n-${index}`),
    );
    expect(builder.page('nodes', { items: items.slice(1) })).toBe(true);
    expect(builder.page('nodes', { items: items.slice(0, 1) })).toBe(false);
    const { nodes, readings } = builder.finish();
    expect(nodes).toHaveLength(snapshotLimits.nodes);
    expect(readings.nodes).toBe('cut-off');
  });
});

describe('the pods of a cluster', () => {
  const web = workload('web');

  it('say what they really ask for, defaults of the namespace included', () => {
    const bare = workload('bare', {
      podSpec: { containers: [container({ resources: undefined })] },
    });
    const { workloads, nodes } = snapshotOf({
      name: 'c',
      objects: [
        node('n1'),
        bare,
        ...podsOf(bare, ['n1', 'n1'], {
          spec: {
            containers: [
              container(),
              container({ name: 'istio-proxy', ports: undefined }),
            ],
          },
        }),
      ],
    });
    const [{ template }] = workloads;
    expect(template.containers).toEqual([
      expect.objectContaining({
        name: 'app',
        requests: { cpu: 250, memory: 2 ** 28 },
        memoryLimit: true,
      }),
    ]);
    expect(template).toMatchObject({
      proxy: 'istio',
      requests: { cpu: 500, memory: 2 ** 29, pods: 1 },
    });
    expect(nodes[0].requested).toEqual({
      cpu: 1000,
      memory: 2 ** 30,
      pods: 2,
    });
  });

  it('count what they ask for while they start, and sidecars with both', () => {
    const initContainers = [
      container({
        name: 'proxy',
        restartPolicy: 'Always',
        resources: { requests: { cpu: '100m' } },
      }),
      container({ name: 'load', resources: { requests: { cpu: '2' } } }),
    ];
    const { workloads } = snapshotOf({
      name: 'c',
      objects: [
        workload('web', {
          podSpec: { initContainers, overhead: { cpu: '10m' } },
        }),
      ],
    });
    expect(workloads[0].template.requests).toMatchObject({ cpu: 2110 });
  });

  it('belong to who made them, by the name and the hash', () => {
    const rollout = workload('pay', { kind: 'Rollout' });
    const store = workload('store', { kind: 'StatefulSet' });
    const { workloads } = snapshotOf({
      name: 'c',
      objects: [
        node('n1'),
        web,
        rollout,
        store,
        ...podsOf(web, ['n1', undefined]),
        ...podsOf(rollout, ['n1']),
        ...podsOf(store, ['n1'], { ready: false }),
        ...podsOf(web, ['n1'], { phase: 'Succeeded' }),
        ...podsOf(workload('gone'), ['n1']),
        ...podsOf(web, ['n1'], { metadata: { ownerReferences: undefined } }),
      ],
    });
    expect(
      workloads.map(({ kind, name, pods }) => [
        kind,
        name,
        pods.map(({ ready }) => ready),
      ]),
    ).toEqual([
      ['Deployment', 'web', [true, false]],
      ['StatefulSet', 'store', [false]],
      ['Rollout', 'pay', [true]],
    ]);
  });
});

describe('what cannot be read of a pod', () => {
  it('gives it no more freedom than it has', () => {
    const { workloads } = snapshotOf({
      name: 'c',
      objects: [
        workload('web', {
          podSpec: {
            nodeSelector: { disk: 'no value at all' },
            tolerations: [
              { operator: 'Gt', key: 'cores', value: '4' },
              { operator: 'Exists', key: 'no key at all' },
              { operator: 'Exists', effect: 'Never' },
              { key: 'gpu', value: 'yes' },
            ],
          },
        }),
      ],
    });
    expect(workloads[0].template).toMatchObject({
      nodeTerms: [],
      tolerations: [{ key: 'gpu', operator: 'Equal', value: 'yes' }],
    });
  });
});
