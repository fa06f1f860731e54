import assert from 'node:assert/strict';
import { say } from '../platform/launcher.ts';
import { firstScan, runScan } from '../platform/scans.ts';
import { faultTrial } from './setting/faultTrial.ts';
import { ObservedSetting } from './setting/ObservedSetting.ts';
import { clockAhead } from './setting/tenYearsAhead.ts';

const aDay = 24 * 60 * 60 * 1000;

faultTrial(
  'a cluster read by a replica whose clock is ten years ahead',
  'ahead_',
  async setting => {
    const observed = await ObservedSetting.create(setting);
    const right = await observed.readyReplica('a');
    await observed.nextReading('reached');
    await firstScan(right.client);
    await runScan(right.client);
    const seen = await observed.facts();
    const changes = await observed.changes();
    right.backend.freeze();

    say('  a replica in another decade reads it');
    await setting.rung.forgetRun('rung-cluster-kubernetes-plugin-prod');
    const ahead = await observed.readyReplica('b', { environment: clockAhead });
    await observed.nextReading('reached');
    const { taken_at: takenAt } = await observed.nextReading('reached');
    assert.ok(
      Math.abs(Number(takenAt) - Date.now()) < aDay,
      `it is of ${takenAt?.toISOString()}`,
    );
    assert.ok(
      observed.cluster.requests.some(
        ({ headers }) => headers.authorization === 'Bearer b',
      ),
      'that one has read it',
    );
    await ahead.stop();

    say('  a replica of today reads it again');
    right.backend.thaw();
    await observed.nextReading('reached');
    const again = await observed.nextReading('reached');
    assert.ok(again.taken_at! > takenAt!, 'what it sees counts');
    assert.equal((await runScan(right.client)).written, 0);
    assert.deepEqual(await observed.facts(), seen);
    assert.equal(await observed.changes(), changes);
  },
);
