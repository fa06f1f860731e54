import type { Trend } from '@rung/backstage-plugin-rung-common';
import { say } from '../../platform/launcher.ts';
import { firstScan } from '../../platform/scans.ts';
import { changeRequirement, copyDatabases } from '../databases.ts';
import { Replica } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import { scanToItsEnd } from '../scanToItsEnd.ts';
import type { Trial } from '../Trial.ts';

const tenYears = 3652 * 24 * 60 * 60 * 1000;
const moving = 50;

/** What a node of a cluster has that has lost its time. */
const environment = {
  NODE_OPTIONS: `--import=${new URL('../clockAhead.ts', import.meta.url)}`,
  TRIALS_CLOCK_AHEAD: String(tenYears),
};

export const clockAhead: Trial = {
  name: 'a replica whose clock is ten years ahead',
  databasePrefix: 'clock_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyDatabases(postgres, databasePrefix);
    const right = await Replica.start(platform, databasePrefix, 'a');
    atEnd(() => right.stop());
    await right.backend.ready();
    await firstScan(right.client);
    const tables = new RungTables(postgres, databasePrefix);
    const moved = await tables.belowRung(5, moving);
    await changeRequirement(postgres, databasePrefix, moved, 'region');
    await scanToItsEnd(right.client, tables);
    const before = {
      history: await tables.query('select * from history order by id'),
      fence: await tables.query('select known_from from fence'),
      trend: (await right.client.json<Trend>('/api/rung/v1/report/trend')).days,
    };
    checks.same('there is history to lose', before.history.length, moving);
    await right.stop();

    say('  a replica in another decade');
    const ahead = await Replica.start(platform, databasePrefix, 'b', {
      environment,
    });
    atEnd(() => ahead.stop());
    await ahead.backend.ready();
    const scans = [
      await scanToItsEnd(ahead.client, tables),
      await scanToItsEnd(ahead.client, tables),
    ];
    checks.same(
      'its scans are withheld',
      scans.map(({ status, withheld }) => [status, withheld]),
      [
        ['withheld', 'clock'],
        ['withheld', 'clock'],
      ],
    );
    const years = [tenYears, 0].map(shift =>
      new Date(Date.now() + shift).getUTCFullYear(),
    );
    checks.same(
      'its log names both times',
      years.every(year =>
        ahead.backend
          .log()
          .split('\n')
          .some(
            line => line.includes('Scan withheld') && line.includes(`${year}-`),
          ),
      ),
      true,
    );
    await ahead.stop();

    say('  a replica of today');
    const back = await Replica.start(platform, databasePrefix, 'c');
    atEnd(() => back.stop());
    await back.backend.ready();
    const next = await scanToItsEnd(back.client, tables);
    checks.same(
      'the next scan has nothing to put right',
      [next.status, next.entities_written],
      ['succeeded', 0],
    );
    checks.same(
      'history and trend are what they were',
      {
        history: await tables.query('select * from history order by id'),
        fence: await tables.query('select known_from from fence'),
        trend: (await back.client.json<Trend>('/api/rung/v1/report/trend'))
          .days,
      },
      before,
    );
  },
};
