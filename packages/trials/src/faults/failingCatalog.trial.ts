import type { Report } from '@rung/backstage-plugin-rung-common/wire';
import assert from 'node:assert/strict';
import { beginScan, endOfScan, firstScan, runScan } from '../platform/scans.ts';
import { faultTrial } from './setting/faultTrial.ts';

const lostPage = 7;

faultTrial(
  `a catalog that fails on page ${lostPage}`,
  'failing_',
  async setting => {
    const { catalog, client } = await setting.readyReplica('a');
    await firstScan(client);
    const assessed = await setting.rung.assessments();

    catalog.obey(page => (page === lostPage ? 'fail' : undefined));
    await beginScan(client);
    const failed = await endOfScan(client);
    assert.equal(catalog.pages, lostPage, 'the page was asked for');
    assert.equal(failed.status, 'failed');
    assert.ok(failed.error, 'it says why');
    assert.equal(
      await setting.rung.assessments(),
      assessed,
      'nothing counts as gone',
    );
    const report = await client.json<Report>('/api/rung/v1/report?kind=*');
    assert.deepEqual(
      [report.totals.total, report.scan.status],
      [assessed, 'failed'],
      'the report says how its latest scan ended',
    );

    catalog.obey(() => {});
    const next = await runScan(client);
    assert.equal(next.written, 0, 'the next scan has nothing to put right');
  },
);
