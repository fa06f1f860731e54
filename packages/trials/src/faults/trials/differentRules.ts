import type { Report } from '@rung/backstage-plugin-rung-common';
import { say } from '../../platform/launcher.ts';
import { firstScan } from '../../platform/scans.ts';
import { copyDatabases } from '../databases.ts';
import { Replica } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import { scanToItsEnd } from '../scanToItsEnd.ts';
import type { Trial } from '../Trial.ts';

/** By which many entities of the trials need more than they do otherwise. */
const newerRules = { rung: { compliance: { 'pci-dss': 5 } } };

export const differentRules: Trial = {
  name: 'two replicas under different rules',
  databasePrefix: 'rules_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyDatabases(postgres, databasePrefix);
    const older = await Replica.start(platform, databasePrefix, 'a');
    atEnd(() => older.stop());
    await older.backend.ready();
    await firstScan(older.client);
    const newer = await Replica.start(platform, databasePrefix, 'b', {
      config: newerRules,
    });
    atEnd(() => newer.stop());
    await newer.backend.ready();
    const tables = new RungTables(postgres, databasePrefix);

    /** The other one is asleep meanwhile, and cannot take the scan. */
    const scanOf = async (scanning: Replica) => {
      const other = scanning === older ? newer : older;
      other.backend.freeze();
      try {
        return await scanToItsEnd(scanning.client, tables);
      } finally {
        other.backend.thaw();
      }
    };

    const statuses: string[] = [];
    for (const replica of [newer, older, newer, older, newer, older]) {
      statuses.push((await scanOf(replica)).status);
    }
    checks.same('the older rules leave the report to the newer', statuses, [
      'succeeded',
      'withheld',
      'succeeded',
      'withheld',
      'succeeded',
      'withheld',
    ]);
    const changed = await tables.query<{ entities: number; rows: number }>(
      `select count(*)::int as rows, count(distinct entity_ref)::int as entities
       from history where rules_changed`,
    );
    checks.same(
      'one history row for each entity that moved, which names the rules',
      [changed[0].rows, changed[0].entities > 0],
      [await tables.changes(), true],
    );
    checks.same(
      'no entity has moved twice',
      changed[0].rows,
      changed[0].entities,
    );
    const report = await older.client.json<Report>('/api/rung/v1/report');
    checks.same('the report says so', report.scan.withheld, ['rules']);
    checks.same(
      'the log of the older one says so',
      older.backend.log().includes('leaves the report to the replicas'),
      true,
    );

    say('  rolling back; an hour passes');
    await newer.stop();
    const waiting = await scanToItsEnd(older.client, tables);
    await tables.query(
      `update scans set started_at = started_at - interval '1 hour'`,
    );
    const back = await scanToItsEnd(older.client, tables);
    checks.same(
      'the older rules wait for an hour, and then take over',
      [waiting.status, back.status],
      ['withheld', 'succeeded'],
    );
    checks.same(
      'one more history row for each',
      await tables.changes(),
      2 * changed[0].rows,
    );
  },
};
