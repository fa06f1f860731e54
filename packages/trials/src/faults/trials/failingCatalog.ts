import type { Report } from '@rung/backstage-plugin-rung-common';
import {
  beginScan,
  endOfScan,
  firstScan,
  runScan,
} from '../../platform/scans.ts';
import { copyDatabases } from '../databases.ts';
import { Replica } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import type { Trial } from '../Trial.ts';

const lostPage = 7;

export const failingCatalog: Trial = {
  name: `a catalog that fails on page ${lostPage}`,
  databasePrefix: 'failing_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyDatabases(postgres, databasePrefix);
    const replica = await Replica.start(platform, databasePrefix, 'a');
    atEnd(() => replica.stop());
    const { client } = await replica.backend.ready();
    await firstScan(client);
    const tables = new RungTables(postgres, databasePrefix);
    const assessed = await tables.assessments();

    replica.catalog.obey(page => (page === lostPage ? 'fail' : undefined));
    await beginScan(client);
    const failed = await endOfScan(client);
    checks.same('the page was asked for', replica.catalog.pages, lostPage);
    checks.same('the scan has failed', failed.status, 'failed');
    checks.same('it says why', Boolean(failed.error), true);
    checks.same('nothing counts as gone', await tables.assessments(), assessed);
    const report = await client.json<Report>('/api/rung/v1/report?kind=*');
    checks.same(
      'the report says how its latest scan ended',
      [report.totals.total, report.scan.status],
      [assessed, 'failed'],
    );

    replica.catalog.obey(() => {});
    const next = await runScan(client);
    checks.same(
      'the next scan succeeds and has nothing to put right',
      [next.status, next.written],
      ['succeeded', 0],
    );
  },
};
