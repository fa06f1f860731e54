import type { Trend } from '@rung/backstage-plugin-rung-common/wire';
import assert from 'node:assert/strict';
import type { BackendClient } from '../platform/BackendClient.ts';
import { say } from '../platform/launcher.ts';
import { firstScan } from '../platform/scans.ts';
import { faultTrial } from './setting/faultTrial.ts';
import type { RungTables } from './setting/RungTables.ts';
import { scanToItsEnd } from './setting/scanToItsEnd.ts';
import { clockAhead, tenYears } from './setting/tenYearsAhead.ts';

const moving = 50;

faultTrial(
  'a replica whose clock is ten years ahead',
  'clock_',
  async setting => {
    const { catalog, rung } = setting;
    const right = await setting.readyReplica('a');
    await firstScan(right.client);
    const moved = await rung.belowRung(5, moving);
    await catalog.changeRequirement(moved, 'region');
    await scanToItsEnd(right.client, rung);
    const before = await remembered(right.client, rung);
    assert.equal(before.history.length, moving, 'there is history to lose');
    await right.stop();

    say('  a replica in another decade');
    const ahead = await setting.readyReplica('b', {
      environment: clockAhead,
    });
    for (const scan of [
      await scanToItsEnd(ahead.client, rung),
      await scanToItsEnd(ahead.client, rung),
    ]) {
      assert.deepEqual([scan.status, scan.withheld], ['withheld', 'clock']);
    }
    const warnings = ahead.backend
      .log()
      .split('\n')
      .filter(line => line.includes('Scan withheld'));
    for (const shift of [tenYears, 0]) {
      const year = new Date(Date.now() + shift).getUTCFullYear();
      assert.ok(
        warnings.some(line => line.includes(`${year}-`)),
        `the log names a time in ${year}`,
      );
    }
    await ahead.stop();

    say('  a replica of today');
    const back = await setting.readyReplica('c');
    const next = await scanToItsEnd(back.client, rung);
    assert.deepEqual(
      [next.status, next.entities_written],
      ['succeeded', 0],
      'the next scan has nothing to put right',
    );
    assert.deepEqual(
      await remembered(back.client, rung),
      before,
      'history and trend are what they were',
    );
  },
);

async function remembered(client: BackendClient, rung: RungTables) {
  return {
    history: await rung.query('select * from history order by id'),
    fence: await rung.query('select known_from from fence'),
    trend: (await client.json<Trend>('/api/rung/v1/report/trend')).days,
  };
}
