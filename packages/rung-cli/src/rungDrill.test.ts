import {
  CANARY,
  faults,
  RecordedCluster,
  RecordedLists,
  RecordedObject,
  shopCluster,
} from '@internal/test-utils/recordedCluster';
import { createTestFiles } from './__testUtils__/files';
import { kubeconfig } from './__testUtils__/kubeconfig';
import { runRung, TIMEOUT } from './__testUtils__/runRung';

const deployments = '/apis/apps/v1/deployments';

/** The lists with a rule that spreads the three pods of `checkout` over the zones, and may not be broken. */
function spreadOverZones(): RecordedLists {
  const lists = structuredClone(shopCluster);
  const checkout = lists[deployments].find(
    ({ metadata }) => metadata.name === 'checkout',
  ) as RecordedObject & { spec: { template: { spec: object } } };
  Object.assign(checkout.spec.template.spec, {
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'DoNotSchedule',
        labelSelector: { matchLabels: { app: 'checkout' } },
      },
    ],
  });
  return lists;
}

describe('rung drill', () => {
  const files = createTestFiles();
  let cluster: RecordedCluster;

  beforeAll(async () => {
    cluster = await RecordedCluster.start();
    await files.write({
      prod: kubeconfig(cluster.url),
      broken: '{"format": 1',
      other: '{"format": 1, "cluster": "prod"}',
    });
  });

  beforeEach(() => cluster.reset());

  afterAll(() => cluster.stop());

  const onCluster = (...args: string[]) =>
    runRung(['drill', ...args, '--kubeconfig', files.path('prod')]);

  it(
    'says what survives the loss of a zone of a cluster, and only reads there',
    async () => {
      const { stdout, stderr, code } = await onCluster('zone', 'eu-central-1a');
      expect(stdout.replace(/at \S+Z$/m, 'at …').split('\n')).toEqual([
        'prod without the zone eu-central-1a, as it was at …',
        '1 of 3 nodes is lost',
        '',
        'WORKLOAD                  BECOMES   LEFT    BUDGET  PLACED  PENDING',
        'Deployment/shop/basket    survives  3 of 5  -       2       0',
        'Deployment/shop/checkout  survives  2 of 3  2 kept  1       0',
        '',
        '2 workloads: 2 survive',
        '',
      ]);
      expect(code).toBe(0);
      expect(stderr).toContain('pods: read\n');
      expect(stdout + stderr).not.toContain(CANARY);
      expect(new Set(cluster.requests.map(({ method }) => method))).toEqual(
        new Set(['GET']),
      );
    },
    TIMEOUT,
  );

  it(
    'says which pods stay pending and why, as in the lab, and fails',
    async () => {
      cluster.reset(spreadOverZones());
      const { stdout, code } = await onCluster('node', 'node-0');
      expect(stdout).toContain(
        [
          'Deployment/shop/checkout  degraded  2 of 3  2 kept  0       1',
          '  1 pod pending: lost (1 node), a spread rule over topology.kubernetes.io/zone with maxSkew 1 (2 nodes)',
          '  the spread rule still counts what is lost; with nodeTaintsPolicy: Honor it would not',
          'Deployment/shop/basket    survives  3 of 5  -       2       0',
        ].join('\n'),
      );
      expect(stdout).toContain('\n2 workloads: 1 degraded, 1 survives\n');
      expect(code).toBe(1);
    },
    TIMEOUT,
  );

  it(
    'works on what rung observe has printed, and tells of one namespace, as JSON',
    async () => {
      const { stdout: snapshot } = await runRung([
        'observe',
        ...['--kubeconfig', files.path('prod')],
      ]);
      cluster.reset();
      const { stdout, stderr, code } = await runRung(
        [
          ...['drill', 'zone', 'eu-central-1b', '--snapshot', '-'],
          ...['--namespace', 'shop', '--format', 'json'],
        ],
        { input: snapshot },
      );
      expect([code, stderr, cluster.requests]).toEqual([0, '', []]);
      const { takenAt } = JSON.parse(snapshot);
      expect(JSON.parse(stdout)).toMatchObject({
        cluster: 'prod',
        takenAt,
        loss: { domain: 'zone', name: 'eu-central-1b' },
        nodes: { all: 3, lost: ['node-1'] },
        workloads: [
          { name: 'basket', lost: 2, outcome: 'recovers', fate: 'survives' },
          { name: 'checkout', lost: 1, budget: { minimum: 2, kept: true } },
        ],
        drains: [{ name: 'basket', evicted: 2 }, { name: 'checkout' }],
      });
      await files.write({ snapshot });
      const missing = await runRung([
        ...['drill', 'zone', 'eu-central-1b', '--namespace', 'store'],
        ...['--snapshot', files.path('snapshot')],
      ]);
      expect([missing.code, missing.stderr]).toEqual([
        2,
        'error: prod has no workload in the namespace store that is meant to stay up\n',
      ]);
    },
    TIMEOUT,
  );

  it(
    'says what there is to lose where it knows no such place',
    async () => {
      const zone = await onCluster('zone', 'eu-central-1z');
      expect(zone.code).toBe(2);
      expect(zone.stderr).toContain(
        'error: prod has no zone eu-central-1z; write one of its zones: eu-central-1a, eu-central-1b, eu-central-1c\n',
      );
      const node = await onCluster('node', 'eu-central-1a');
      expect(node.stderr).toContain(
        'error: prod has no node eu-central-1a; write one of its nodes: node-0, node-1, node-2\n',
      );
    },
    TIMEOUT,
  );

  it(
    'says nothing of a cluster whose nodes it may not see',
    async () => {
      cluster.fault('/api/v1/nodes', faults.forbidden);
      const { stdout, stderr, code } = await onCluster('zone', 'eu-central-1a');
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(
        'note: missing in the ClusterRole: {"apiGroups":[""],"resources":["nodes"],"verbs":["get","list"]}\n',
      );
      expect(stderr).toContain(
        'error: the nodes of prod were not read, and nothing can be said without them\n',
      );
    },
    TIMEOUT,
  );

  it.each([
    [['region', 'eu'], "argument value 'region' is invalid"],
    [['zone'], "missing required argument 'name'"],
    [['zone', 'a', '--snapshot', 'missing'], 'missing cannot be read: ENOENT'],
    [['zone', 'a', '--snapshot', 'broken'], 'broken is no JSON; write to it'],
    [
      ['zone', 'a', '--snapshot', 'other'],
      'other is no snapshot as rung observe prints it: takenAt is missing; ',
    ],
    [
      ['zone', 'a', '--snapshot', 'other', '--context', 'prod'],
      "cannot be used with option '--context <name>'",
    ],
  ])(
    'says what is wrong with %j',
    async (args, message) => {
      const { stderr, code } = await runRung(
        [
          'drill',
          ...args.map((arg, index) =>
            args[index - 1] === '--snapshot' ? files.path(arg) : arg,
          ),
        ],
        { environment: { PATH: process.env.PATH, HOME: files.path('home') } },
      );
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(cluster.requests).toEqual([]);
    },
    TIMEOUT,
  );
});
