import assert from 'node:assert/strict';
import { say } from '../platform/launcher.ts';
import { firstScan, runScan } from '../platform/scans.ts';
import { waitFor } from '../platform/waiting.ts';
import { faultTrial } from './setting/faultTrial.ts';
import { ObservedSetting } from './setting/ObservedSetting.ts';

const names = ['a', 'b'] as const;

faultTrial(
  'a replica killed while it reads a cluster',
  'reading_',
  async setting => {
    const { rung } = setting;
    const observed = await ObservedSetting.create(setting);
    const replicas = [];
    for (const name of names) {
      replicas.push(await observed.readyReplica(name));
    }
    await observed.nextReading('reached');
    await firstScan(replicas[0].client);
    await runScan(replicas[0].client);
    const seen = await observed.facts();
    const changes = await observed.changes();

    let reading: string | undefined;
    observed.cluster.fault('/api/v1/pods', ({ headers }) => {
      reading = headers.authorization?.replace('Bearer ', '');
    });
    const index = await waitFor('a replica waits for pods', 30, () =>
      names.find(name => name === reading),
    ).then(name => names.indexOf(name));
    await replicas[index].backend.kill();
    observed.recover();
    say('  killed; the other one takes over');
    await rung.forgetRun('rung-cluster-kubernetes-plugin-prod');
    const { taken_at: takenAt } = await observed.nextReading('reached');
    assert.ok(takenAt);
    const survivor = replicas[1 - index];
    assert.equal((await runScan(survivor.client)).written, 0);
    assert.deepEqual(await observed.facts(), seen, 'nothing is lost');
    assert.equal(await observed.changes(), changes, 'nothing is doubled');
    const [{ count }] = await rung.query<{ count: number }>(
      'select count(*)::int as count from cluster_snapshots',
    );
    assert.equal(count, 1);
  },
);
