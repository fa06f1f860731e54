import { setTimeout as delay } from 'node:timers/promises';
import type { Report } from '@rung/backstage-plugin-rung-common';
import { say } from '../../platform/launcher.ts';
import { firstScan, runScan } from '../../platform/scans.ts';
import { copyDatabases } from '../databases.ts';
import { Replica } from '../Replica.ts';
import type { Trial } from '../Trial.ts';
import { onceTrue, waitFor } from '../../platform/waiting.ts';

const path = '/api/rung/v1/report?groupBy=owner';
const awaySeconds = 5;
/** Longer, and whoever waits for the page would have given up. */
const patienceSeconds = 15;

export const databaseAway: Trial = {
  name: 'PostgreSQL stopped and started again',
  databasePrefix: 'away_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyDatabases(postgres, databasePrefix);
    const replica = await Replica.start(platform, databasePrefix, 'a');
    atEnd(() => replica.stop());
    const { client } = await replica.backend.ready();
    await firstScan(client);
    const before = await client.json<Report>(path);

    say('  PostgreSQL is away');
    await postgres.crash();
    const away = await client.ask(path);
    checks.same('the report answers 503', away.status, 503);
    checks.atMost(
      'seconds until it does',
      away.milliseconds / 1000,
      patienceSeconds,
    );
    await delay(awaySeconds * 1000);
    await postgres.restart();

    say('  PostgreSQL is back');
    const after = await waitFor('the report is back', 60, async () => {
      const { status, body } = await client.ask<Report>(path);
      return status === 200 ? body : undefined;
    });
    checks.same('the report holds what it held', after.totals, before.totals);
    await waitFor('scans can be asked for', 60, async () => {
      const { status } = await client.ask('/api/rung/v1/scan');
      return onceTrue(status === 200);
    });
    checks.same('a scan succeeds', (await runScan(client)).status, 'succeeded');
    checks.same(
      'the backend was never restarted',
      replica.backend.isRunning,
      true,
    );
  },
};
