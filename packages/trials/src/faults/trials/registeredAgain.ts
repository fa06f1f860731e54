import type { Report } from '@rung/backstage-plugin-rung-common';
import { runScan } from '../../platform/scans.ts';
import { waitFor } from '../../platform/waiting.ts';
import { copyDatabases, countScannable } from '../databases.ts';
import { registerAgain } from '../registerAgain.ts';
import { Replica } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import type { Trial } from '../Trial.ts';

/** One of those in the middle of the components. */
const page = 7;

export const registeredAgain: Trial = {
  name: 'an entity registered again between two pages',
  databasePrefix: 'again_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyDatabases(postgres, databasePrefix);
    const replica = await Replica.start(platform, databasePrefix, 'a');
    atEnd(() => replica.stop());
    const entities = await countScannable(postgres, databasePrefix);
    let again = { entityRef: '', uid: '' };
    replica.catalog.obey(async read => {
      if (read === page) {
        again = await registerAgain(postgres, databasePrefix);
      }
    });
    const { client } = await replica.backend.ready();
    const tables = new RungTables(postgres, databasePrefix);
    const first = await waitFor('the first scan has ended', 60, async () =>
      (await tables.scans()).find(({ status }) => status !== 'running'),
    );
    checks.same(
      'the first scan succeeds, and stores each entity once',
      [first.status, first.error, first.entities_written],
      ['succeeded', null, entities],
    );
    checks.same(
      'the entity is stored as it was registered last',
      await tables.query('select uid from assessments where entity_ref = $1', [
        again.entityRef,
      ]),
      [{ uid: again.uid }],
    );

    replica.catalog.obey(async read => {
      if (read === page) {
        again = await registerAgain(postgres, databasePrefix);
      }
    });
    const second = await runScan(client);
    checks.same('the next scan does so as well', second.read, entities);
    checks.same(
      'one entity has left and another one has come, both once',
      await tables.query(
        `select entity_ref as ref, uid = $1 as is_later, before is null as came
         from history order by id`,
        [again.uid],
      ),
      [
        { ref: again.entityRef, is_later: false, came: false },
        { ref: again.entityRef, is_later: true, came: true },
      ],
    );
    const report = await client.json<Report>('/api/rung/v1/report');
    checks.same(
      'the report holds every entity once',
      await tables.assessments(),
      entities,
    );
    checks.same('the report is up to date', report.scan.status, 'succeeded');
  },
};
