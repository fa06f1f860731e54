import { setTimeout as delay } from 'node:timers/promises';
import { say } from '../../platform/launcher.ts';
import {
  beginScan,
  firstScan,
  runScan,
  scanState,
} from '../../platform/scans.ts';
import { changeRequirement, copyDatabases } from '../databases.ts';
import { Replica, timeoutSeconds } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import type { Trial } from '../Trial.ts';
import { onceTrue, waitFor } from '../../platform/waiting.ts';

/** Most of them. */
const moving = 900;
const janitorSeconds = 60;

export const killedInScan: Trial = {
  name: 'a replica killed in the middle of a scan',
  databasePrefix: 'killed_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyDatabases(postgres, databasePrefix);
    const replicas = await Replica.startInTurn(
      platform,
      databasePrefix,
      ['a', 'b'],
      atEnd,
    );
    await firstScan(replicas[0].client);

    const tables = new RungTables(postgres, databasePrefix);
    const moved = await tables.belowRung(5, moving);
    await changeRequirement(postgres, databasePrefix, moved, 'region');
    await slowDownHistory(tables);
    replicas.forEach(({ catalog }) => catalog.obey(() => delay(300)));
    await beginScan(replicas[0].client);
    await waitFor('the scan is writing', 60, async () =>
      onceTrue(await isWritingHistory(tables)),
    );
    const scanning = replicas.findIndex(({ catalog }) => catalog.pages > 0);
    await replicas[scanning].backend.kill();
    const killed = Date.now();
    say('  killed; waiting until the other one has scanned');
    const written = await tables.historyRows(moved);
    checks.atMost(
      'history rows written when it was killed',
      written.reduce((sum, { entities }) => sum + entities, 0),
      moved.length - 1,
    );

    const survivor = replicas[1 - scanning];
    survivor.catalog.obey(() => {});
    await speedUpHistory(tables);
    const before = (await tables.scans()).length;
    await waitFor('another scan has succeeded', 180, async () => {
      const scans = await tables.scans();
      return onceTrue(
        scans.length > before && scans.at(-1)?.status === 'succeeded',
      );
    });
    checks.atMost(
      'seconds until the next scan was complete',
      (Date.now() - killed) / 1000,
      timeoutSeconds + janitorSeconds,
    );
    checks.same(
      'one history row for each entity that moved',
      await tables.historyRows(moved),
      [{ rows: 1, entities: moved.length }],
    );
    checks.same('each entity has its new rung', await tables.rungs(moved), [
      { rung: 6, count: moved.length },
    ]);
    checks.same(
      'the killed scan is not reported as running',
      (await scanState(survivor.client)).status,
      'succeeded',
    );
    checks.same(
      'a further scan finds nothing left to write',
      (await runScan(survivor.client)).written,
      0,
    );
  },
};

/** Each write takes seconds in the database, so that the kill comes in the middle of one. */
async function slowDownHistory(tables: RungTables) {
  await tables.query(
    `create function wait_a_little() returns trigger language plpgsql as
     $$ begin perform pg_sleep(2); return null; end $$`,
  );
  await tables.query(
    `create trigger slow after insert on history
     for each statement execute function wait_a_little()`,
  );
}

async function isWritingHistory(tables: RungTables) {
  const rows = await tables.query(
    `select from pg_stat_activity
     where datname = current_database() and wait_event = 'PgSleep'`,
  );
  return rows.length > 0;
}

async function speedUpHistory(tables: RungTables) {
  await tables.query('drop trigger slow on history');
}
