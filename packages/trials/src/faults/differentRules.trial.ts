import type { Report } from '@rung/backstage-plugin-rung-common/wire';
import assert from 'node:assert/strict';
import { say } from '../platform/launcher.ts';
import { firstScan } from '../platform/scans.ts';
import { faultTrial } from './setting/faultTrial.ts';
import type { Replica } from './setting/Replica.ts';
import { scanToItsEnd } from './setting/scanToItsEnd.ts';

/** By which many entities of the trials need more than they do otherwise. */
const newerRules = { rung: { compliance: { 'pci-dss': 5 } } };

faultTrial('two replicas under different rules', 'rules_', async setting => {
  const { rung } = setting;
  const older = await setting.readyReplica('a');
  await firstScan(older.client);
  const newer = await setting.readyReplica('b', { config: newerRules });

  /** The other one is asleep meanwhile, and cannot take the scan. */
  const scanOf = async (scanning: Replica) => {
    const other = scanning === older ? newer : older;
    other.backend.freeze();
    try {
      return await scanToItsEnd(scanning.client, rung);
    } finally {
      other.backend.thaw();
    }
  };

  for (let turn = 0; turn < 3; turn++) {
    assert.equal((await scanOf(newer)).status, 'succeeded');
    assert.equal((await scanOf(older)).status, 'withheld');
  }
  const [changed] = await rung.query<{ entities: number; rows: number }>(
    `select count(*)::int as rows, count(distinct entity_ref)::int as entities
     from history where rules_changed`,
  );
  assert.ok(changed.entities > 0, 'entities have moved');
  assert.equal(
    changed.rows,
    await rung.changes(),
    'each history row names the rules',
  );
  assert.equal(changed.rows, changed.entities, 'no entity has moved twice');
  const report = await older.client.json<Report>('/api/rung/v1/report');
  assert.deepEqual(report.scan.withheld, ['rules']);
  assert.match(older.backend.log(), /leaves the report to the replicas/);

  say('  rolling back; an hour passes');
  await newer.stop();
  const waiting = await scanToItsEnd(older.client, rung);
  assert.equal(waiting.status, 'withheld');
  await rung.query(
    `update scans set started_at = started_at - interval '1 hour'`,
  );
  const back = await scanToItsEnd(older.client, rung);
  assert.equal(back.status, 'succeeded');
  assert.equal(
    await rung.changes(),
    2 * changed.rows,
    'one more history row for each entity that moved',
  );
});
