import assert from 'node:assert/strict';
import { say } from '../platform/launcher.ts';
import { beginScan, firstScan, runScan, scanState } from '../platform/scans.ts';
import { onceTrue, waitFor } from '../platform/waiting.ts';
import { faultTrial } from './setting/faultTrial.ts';

const moving = 50;

faultTrial(
  'two scans overlapping, the older with older data',
  'overlap_',
  async setting => {
    const { catalog, rung } = setting;
    const replicas = await setting.twoReplicas();
    await firstScan(replicas[0].client);
    const lastPage = Math.max(
      ...replicas.map(replica => replica.catalog.pages),
    );

    // The older scan has read this, but for its last page, when it is held up.
    const moved = await rung.belowRung(5, moving);
    await catalog.changeRequirement(moved, 'region');
    let letGo = () => {};
    const held = new Promise<void>(resolve => {
      letGo = resolve;
    });
    replicas.forEach(replica =>
      replica.catalog.obey(page => (page === lastPage ? held : undefined)),
    );
    await beginScan(replicas[0].client);
    const older = await waitFor('the older scan is at its last page', 60, () =>
      replicas.find(replica => replica.catalog.pages === lastPage),
    );
    older.backend.freeze();

    say('  the older scan is held up; starting a newer one');
    const newer = replicas[replicas[0] === older ? 1 : 0];
    newer.catalog.obey(() => {});
    await catalog.changeRequirement(moved, 'cluster');
    await rung.forgetRun('rung-scan');
    const started = (await rung.scans()).length;
    await waitFor('the newer scan has succeeded', 60, async () => {
      const scans = await rung.scans();
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
    assert.deepEqual(
      await rung.rungs(moved),
      [{ rung: 5, count: moved.length }],
      'the newer result counts',
    );
    assert.deepEqual(
      await rung.historyRows(moved),
      [{ rows: 1, entities: moved.length }],
      'one history row for each entity that moved',
    );
    const statuses = (await rung.scans()).map(({ status }) => status);
    assert.deepEqual(statuses.slice(-2), ['aborted', 'succeeded']);
    assert.equal(
      (await runScan(older.client)).written,
      0,
      'a further scan finds nothing to write',
    );
    assert.deepEqual(
      await scanState(older.client),
      await scanState(newer.client),
      'both replicas agree on the latest scan',
    );
  },
);
