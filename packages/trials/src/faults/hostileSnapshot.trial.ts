import assert from 'node:assert/strict';
import type { ClusterList } from '@rung/backstage-plugin-rung-common/wire';
import { firstScan, runScan } from '../platform/scans.ts';
import { faultTrial } from './setting/faultTrial.ts';
import { ObservedSetting } from './setting/ObservedSetting.ts';

const path = '/api/rung/v1/observations/clusters/pushed';
const empty = {
  format: 1,
  cluster: 'pushed',
  takenAt: new Date().toISOString(),
  labelKeys: [],
  readings: { namespaces: 'read' },
  ...Object.fromEntries(
    [
      'namespaces',
      'nodes',
      'workloads',
      'budgets',
      'autoscalers',
      'quotas',
      'limitRanges',
      'networkPolicies',
      'storageClasses',
      'claims',
      'volumes',
      'backupSchedules',
      'backups',
      'restores',
      'backupLocations',
      'applications',
      'peerAuthentications',
      'links',
      'serviceImports',
      'machineClusters',
      'infrastructures',
    ].map(list => [list, []]),
  ),
};
const long = 'n'.repeat(10_000);
const namespace = (name: string) => ({ name, labels: {} });

/** What whoever has stolen a token might send, and what is answered. */
const hostile: [what: string, snapshot: object, status: number][] = [
  [
    '20,001 workloads',
    {
      ...empty,
      workloads: Array.from({ length: 20_001 }, (_, index) => ({
        kind: 'Deployment',
        namespace: 'acme',
        name: `w${index}`,
      })),
    },
    400,
  ],
  ['a name of 10 kB', { ...empty, namespaces: [namespace(long)] }, 400],
  [
    'control characters',
    { ...empty, namespaces: [namespace('a\u0000b\u001b[2J')] },
    400,
  ],
  ['what is no field', { ...empty, secrets: [] }, 400],
  ['another cluster', { ...empty, cluster: 'prod' }, 400],
  ['the future', { ...empty, takenAt: '2999-01-01T00:00:00.000Z' }, 400],
  ['70 MB', { ...empty, cluster: 'x'.repeat(70_000_000) }, 413],
];

faultTrial('hostile snapshots that are pushed', 'hostile_', async setting => {
  const { rung } = setting;
  const observed = await ObservedSetting.create(setting);
  const { client, backend } = await observed.readyReplica('a', {
    config: { push: [{ cluster: 'pushed', subject: 'trials' }] },
  });
  await observed.nextReading('reached');
  await firstScan(client);
  await runScan(client);
  const seen = await observed.facts();
  const changes = await observed.changes();

  const push = async (body: object) =>
    (await client.ask(path, { method: 'PUT', body })).status;
  for (const [what, snapshot, status] of hostile) {
    assert.equal(await push(snapshot), status, what);
  }
  const { items } = await client.json<ClusterList>('/api/rung/v1/clusters');
  assert.deepEqual(
    items.map(({ name, status }) => [name, status]),
    [['prod', 'reached']],
    'nothing of them is kept',
  );
  assert.ok(!backend.log().includes(long.slice(0, 1000)), 'nor told');
  assert.equal((await runScan(client)).written, 0);

  assert.equal(await push(empty), 204, 'what is right is taken');
  assert.equal(
    await push({ ...empty, takenAt: '2026-01-01T00:00:00.000Z' }),
    409,
  );
  await runScan(client);
  assert.deepEqual(await observed.facts(), seen, 'nothing is lost');
  assert.equal(await observed.changes(), changes, 'nothing is doubled');
  const stored = await rung.query('select name from cluster_snapshots');
  assert.equal(stored.length, 2);
});
