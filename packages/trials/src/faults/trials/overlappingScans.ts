import { say } from '../../platform/launcher.ts';
import {
  beginScan,
  firstScan,
  runScan,
  scanState,
} from '../../platform/scans.ts';
import { changeRequirement, copyDatabases } from '../databases.ts';
import { Replica } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import type { Trial } from '../Trial.ts';
import { onceTrue, waitFor } from '../../platform/waiting.ts';

const moving = 50;

export const overlappingScans: Trial = {
  name: 'two scans overlapping, the older with older data',
  databasePrefix: 'overlap_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyDatabases(postgres, databasePrefix);
    const replicas = await Replica.startInTurn(
      platform,
      databasePrefix,
      ['a', 'b'],
      atEnd,
    );
    await firstScan(replicas[0].client);
    const lastPage = Math.max(...replicas.map(({ catalog }) => catalog.pages));

    // The older scan has read this, but for its last page, when it is held up.
    const tables = new RungTables(postgres, databasePrefix);
    const moved = await tables.belowRung(5, moving);
    await changeRequirement(postgres, databasePrefix, moved, 'region');
    let letGo = () => {};
    const held = new Promise<void>(resolve => {
      letGo = resolve;
    });
    replicas.forEach(({ catalog }) =>
      catalog.obey(page => (page === lastPage ? held : undefined)),
    );
    await beginScan(replicas[0].client);
    const older = await waitFor('the older scan is at its last page', 60, () =>
      replicas.find(({ catalog }) => catalog.pages === lastPage),
    );
    older.backend.freeze();

    say('  the older scan is held up; starting a newer one');
    const newer = replicas[replicas[0] === older ? 1 : 0];
    newer.catalog.obey(() => {});
    await changeRequirement(postgres, databasePrefix, moved, 'cluster');
    await forgetRun(tables);
    const started = (await tables.scans()).length;
    await waitFor('the newer scan has succeeded', 60, async () => {
      const scans = await tables.scans();
      return onceTrue(
        scans.length > started && scans.at(-1)?.status === 'succeeded',
      );
    });

    say('  letting the older one go on');
    older.backend.thaw();
    letGo();
    const olderEnds = /overtaken|aborted|Scan completed/;
    await waitFor('the older scan has ended', 60, () =>
      onceTrue(olderEnds.test(older.backend.log())),
    );
    checks.same('the newer result stands', await tables.rungs(moved), [
      { rung: 5, count: moved.length },
    ]);
    checks.same(
      'one history row for each entity that moved',
      await tables.historyRows(moved),
      [{ rows: 1, entities: moved.length }],
    );
    checks.same(
      'the older scan counts as aborted, the newer as succeeded',
      (await tables.scans()).slice(-2).map(({ status }) => status),
      ['aborted', 'succeeded'],
    );
    checks.same(
      'a further scan finds nothing to write',
      (await runScan(older.client)).written,
      0,
    );
    checks.same(
      'both replicas agree on the latest scan',
      await scanState(older.client),
      await scanState(newer.client),
    );
  },
};

/** What the scheduler does by itself once a run has been out of sight for too long. */
async function forgetRun(tables: RungTables) {
  await tables.query(
    `update backstage_backend_tasks__tasks
     set current_run_ticket = null, current_run_started_at = null,
         current_run_expires_at = null, next_run_start_at = now()
     where id = 'rung-scan'`,
  );
}
