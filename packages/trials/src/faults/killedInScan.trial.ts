import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { say } from '../platform/launcher.ts';
import { beginScan, firstScan, runScan, scanState } from '../platform/scans.ts';
import { onceTrue, waitFor } from '../platform/waiting.ts';
import { faultTrial } from './setting/faultTrial.ts';
import { timeoutSeconds } from './setting/Replica.ts';
import type { RungTables } from './setting/RungTables.ts';

/** Most of them. */
const moving = 900;
const janitorSeconds = 60;

faultTrial(
  'a replica killed in the middle of a scan',
  'killed_',
  async setting => {
    const { catalog, rung } = setting;
    const replicas = await setting.twoReplicas();
    await firstScan(replicas[0].client);

    const moved = await rung.belowRung(5, moving);
    await catalog.changeRequirement(moved, 'region');
    await slowDownHistory(rung);
    replicas.forEach(replica => replica.catalog.obey(() => delay(300)));
    await beginScan(replicas[0].client);
    await waitFor('the scan is writing', 60, async () =>
      onceTrue(await isWritingHistory(rung)),
    );
    const scanning = replicas.findIndex(replica => replica.catalog.pages > 0);
    await replicas[scanning].backend.kill();
    const killed = Date.now();
    say('  killed; waiting until the other one has scanned');
    const written = await rung.historyRows(moved);
    assert.ok(
      written.reduce((sum, { entities }) => sum + entities, 0) < moved.length,
      'it was killed before it had written all',
    );

    const survivor = replicas[1 - scanning];
    survivor.catalog.obey(() => {});
    await speedUpHistory(rung);
    const before = (await rung.scans()).length;
    await waitFor('another scan has succeeded', 180, async () => {
      const scans = await rung.scans();
      return onceTrue(
        scans.length > before && scans.at(-1)?.status === 'succeeded',
      );
    });
    const seconds = (Date.now() - killed) / 1000;
    assert.ok(
      seconds <= timeoutSeconds + janitorSeconds,
      `the next scan was complete after ${seconds} s`,
    );
    assert.deepEqual(
      await rung.historyRows(moved),
      [{ rows: 1, entities: moved.length }],
      'one history row for each entity that moved',
    );
    assert.deepEqual(
      await rung.rungs(moved),
      [{ rung: 6, count: moved.length }],
      'each entity has its new rung',
    );
    assert.equal(
      (await scanState(survivor.client)).status,
      'succeeded',
      'the killed scan is not reported as running',
    );
    assert.equal(
      (await runScan(survivor.client)).written,
      0,
      'a further scan finds nothing left to write',
    );
  },
);

/** Each write takes seconds in the database, so that the kill comes in the middle of one. */
async function slowDownHistory(rung: RungTables) {
  await rung.query(
    `create function wait_a_little() returns trigger language plpgsql as
     $$ begin perform pg_sleep(2); return null; end $$`,
  );
  await rung.query(
    `create trigger slow after insert on history
     for each statement execute function wait_a_little()`,
  );
}

async function isWritingHistory(rung: RungTables) {
  const rows = await rung.query(
    `select from pg_stat_activity
     where datname = current_database() and wait_event = 'PgSleep'`,
  );
  return rows.length > 0;
}

async function speedUpHistory(rung: RungTables) {
  await rung.query('drop trigger slow on history');
}
