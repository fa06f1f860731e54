import type { Report } from '@rung/backstage-plugin-rung-common/wire';
import assert from 'node:assert/strict';
import { say } from '../platform/launcher.ts';
import { firstScan } from '../platform/scans.ts';
import { faultTrial } from './setting/faultTrial.ts';
import { scanToItsEnd } from './setting/scanToItsEnd.ts';

faultTrial(
  'a catalog that answers 200 with nothing',
  'empty_',
  async setting => {
    const { catalog, rung } = setting;
    const { backend, client } = await setting.readyReplica('a');
    await firstScan(client);
    const assessed = await rung.assessments();

    say('  the catalog is empty');
    await catalog.empty();
    const doubted = await scanToItsEnd(client, rung);
    assert.deepEqual([doubted.status, doubted.withheld], ['withheld', 'loss']);
    const report = await client.json<Report>('/api/rung/v1/report');
    assert.deepEqual(
      [await rung.assessments(), report.scan.status, report.scan.withheld],
      [assessed, 'succeeded', ['loss']],
      'the report holds what it held, and says so',
    );
    assert.match(backend.log(), /Scan withheld: \d+ of \d+ entities/);

    say('  the catalog is back');
    await catalog.refill();
    const back = await scanToItsEnd(client, rung);
    assert.deepEqual(
      [back.status, back.entities_written, await rung.changes()],
      ['succeeded', 0, 0],
      'the next scan has nothing to put right',
    );

    say('  the catalog is empty, and stays so');
    await catalog.empty();
    const again = await scanToItsEnd(client, rung);
    const agreed = await scanToItsEnd(client, rung);
    assert.deepEqual(
      [again.status, agreed.status, await rung.assessments()],
      ['withheld', 'succeeded', 0],
      'the second scan in a row is believed',
    );
    assert.equal(
      await rung.changes(),
      assessed,
      'one history row for each entity that left',
    );
  },
);
