import type { Report } from '@rung/backstage-plugin-rung-common';
import { say } from '../../platform/launcher.ts';
import { firstScan } from '../../platform/scans.ts';
import { copyDatabases, emptyCatalog, refillCatalog } from '../databases.ts';
import { Replica } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import { scanToItsEnd } from '../scanToItsEnd.ts';
import type { Trial } from '../Trial.ts';

export const emptiedCatalog: Trial = {
  name: 'a catalog that answers 200 with nothing',
  databasePrefix: 'empty_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyDatabases(postgres, databasePrefix);
    const replica = await Replica.start(platform, databasePrefix, 'a');
    atEnd(() => replica.stop());
    const { client } = await replica.backend.ready();
    await firstScan(client);
    const tables = new RungTables(postgres, databasePrefix);
    const assessed = await tables.assessments();

    say('  the catalog is empty');
    await emptyCatalog(postgres, databasePrefix);
    const doubted = await scanToItsEnd(client, tables);
    checks.same(
      'the scan is withheld',
      [doubted.status, doubted.withheld],
      ['withheld', 'loss'],
    );
    const report = await client.json<Report>('/api/rung/v1/report');
    checks.same(
      'the report holds what it held, and says so',
      [await tables.assessments(), report.scan.status, report.scan.withheld],
      [assessed, 'succeeded', ['loss']],
    );
    checks.same(
      'the log warns',
      /Scan withheld: \d+ of \d+ entities/.test(replica.backend.log()),
      true,
    );

    say('  the catalog is back');
    await refillCatalog(postgres, databasePrefix);
    const back = await scanToItsEnd(client, tables);
    checks.same(
      'the next scan has nothing to put right',
      [back.status, back.entities_written, await tables.changes()],
      ['succeeded', 0, 0],
    );

    say('  the catalog is empty, and stays so');
    await emptyCatalog(postgres, databasePrefix);
    const again = await scanToItsEnd(client, tables);
    const agreed = await scanToItsEnd(client, tables);
    checks.same(
      'the second scan in a row is believed',
      [again.status, agreed.status, await tables.assessments()],
      ['withheld', 'succeeded', 0],
    );
    checks.same(
      'one history row for each entity that left',
      await tables.changes(),
      assessed,
    );
  },
};
