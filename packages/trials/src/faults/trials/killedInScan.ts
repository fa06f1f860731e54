import { setTimeout as delay } from 'node:timers/promises';
import { say } from '../../platform/launcher.ts';
import { beginScan, runScan, scanState } from '../../platform/scans.ts';
import { changeRequirement, copyCatalog } from '../catalogs.ts';
import { Replica, timeoutSeconds } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import type { Trial } from '../Trial.ts';
import { onceTrue, waitFor } from '../../platform/waiting.ts';

/** More than are written at once, so that the kill comes between two writes. */
const moving = 600;
const janitorSeconds = 60;

export const killedInScan: Trial = {
  name: 'a replica killed in the middle of a scan',
  databasePrefix: 'killed_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyCatalog(postgres, databasePrefix);
    const replicas = await Promise.all(
      ['a', 'b'].map(name => Replica.start(platform, databasePrefix, name)),
    );
    replicas.forEach(replica => atEnd(() => replica.stop()));
    await Promise.all(replicas.map(({ backend }) => backend.ready()));
    await runScan(replicas[0].client);

    const tables = new RungTables(postgres, databasePrefix);
    const moved = await tables.belowRung(5, moving);
    await changeRequirement(postgres, databasePrefix, moved, 'region');
    await slowDownHistory(tables);
    // The scheduler takes its time until it looks for a lost task; a scan that
    // is as slow as this one leaves that to be waited for, not the timeout.
    replicas.forEach(({ catalog }) => catalog.obey(() => delay(300)));
    await beginScan(replicas[0].client);
    await waitFor('the scan has written something', 60, async () =>
      onceTrue((await tables.historyRows(moved)).length > 0),
    );
    const scanning = replicas.findIndex(({ catalog }) => catalog.pages > 0);
    await replicas[scanning].backend.kill();
    const killed = Date.now();
    say('  killed; waiting until the other one has scanned');
    const written = await tables.historyRows(moved);
    checks.atMost(
      'the kill came before all was written',
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

/** Each batch takes seconds in the database, so that there is a time between two of them. */
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

async function speedUpHistory(tables: RungTables) {
  await tables.query('drop trigger slow on history');
}
