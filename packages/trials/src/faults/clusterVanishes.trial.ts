import assert from 'node:assert/strict';
import { say } from '../platform/launcher.ts';
import { firstScan, runScan } from '../platform/scans.ts';
import { faultTrial } from './setting/faultTrial.ts';
import { ObservedSetting } from './setting/ObservedSetting.ts';

faultTrial(
  'a cluster that vanishes while it is read',
  'vanishes_',
  async setting => {
    const { rung } = setting;
    const observed = await ObservedSetting.create(setting);
    const { client } = await observed.readyReplica('a');
    await observed.nextReading('reached');
    await firstScan(client);
    await runScan(client);
    const seen = await observed.facts();
    assert.ok(seen.every(({ built }) => Number(built) >= 3));
    const before = await observed.changes();

    // All but its pods has been read by then.
    observed.cluster.fault('/api/v1/pods', (_request, response) => {
      observed.cluster.fault('*', (_other, gone) => {
        gone.destroy();
      });
      response.destroy();
    });
    const lost = await observed.nextReading('unreachable');
    assert.ok(lost.taken_at! < lost.attempted_at, 'what was seen is kept');
    assert.equal((await runScan(client)).written, 0, 'and counts');
    assert.deepEqual(await observed.facts(), seen);

    say('  two hours pass');
    await rung.query(
      `update clusters set taken_at = taken_at - interval '2 hours'`,
    );
    await runScan(client);
    const unknown = await observed.facts();
    assert.ok(
      unknown.some(({ built }) => built === null),
      'what is so old is unknown, and no loss',
    );
    const between = await observed.changes();

    observed.recover();
    await observed.nextReading('reached');
    await runScan(client);
    assert.deepEqual(await observed.facts(), seen, 'all of it is back');
    assert.equal(
      (await observed.changes()) - between,
      between - before,
      'and has changed back once',
    );
    assert.equal((await runScan(client)).written, 0);
  },
);
