import type { Report } from '@rung/backstage-plugin-rung-common/wire';
import assert from 'node:assert/strict';
import { runScan } from '../platform/scans.ts';
import { waitFor } from '../platform/waiting.ts';
import { faultTrial } from './setting/faultTrial.ts';

/** One of those in the middle of the components. */
const page = 7;

faultTrial(
  'an entity registered again between two pages',
  'again_',
  async setting => {
    const { catalog, rung } = setting;
    const replica = await setting.startReplica('a');
    const entities = await catalog.countScannable();
    let again = { entityRef: '', uid: '' };
    const registerOnPage = async (read: number) => {
      if (read === page) {
        again = await catalog.registerAgain();
      }
    };

    replica.catalog.obey(registerOnPage);
    const { client } = await replica.backend.ready();
    const first = await waitFor('the first scan has ended', 60, async () =>
      (await rung.scans()).find(({ status }) => status !== 'running'),
    );
    assert.deepEqual(
      [first.status, first.error, first.entities_written],
      ['succeeded', null, entities],
      'the first scan stores each entity once',
    );
    assert.deepEqual(
      await rung.query('select uid from assessments where entity_ref = $1', [
        again.entityRef,
      ]),
      [{ uid: again.uid }],
      'the entity is stored as it was registered last',
    );

    replica.catalog.obey(registerOnPage);
    const second = await runScan(client);
    assert.equal(
      second.read,
      entities,
      'the next scan counts each entity once',
    );
    assert.deepEqual(
      await rung.query(
        `select entity_ref as ref, uid = $1 as is_later, before is null as came
       from history order by id`,
        [again.uid],
      ),
      [
        { ref: again.entityRef, is_later: false, came: false },
        { ref: again.entityRef, is_later: true, came: true },
      ],
      'one entity has left and another one has come, both once',
    );
    const report = await client.json<Report>('/api/rung/v1/report');
    assert.equal(
      await rung.assessments(),
      entities,
      'the report holds every entity once',
    );
    assert.equal(report.scan.status, 'succeeded');
  },
);
