import type { Report } from '@rung/backstage-plugin-rung-common';
import { scanSchedule } from '../../platform/backendConfig.ts';
import { say } from '../../platform/launcher.ts';
import { waitFor } from '../../platform/waiting.ts';
import { copyDatabases, countScannable } from '../databases.ts';
import { Replica } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import type { Trial, TrialSetting } from '../Trial.ts';

const names = ['a', 'b', 'c'];
/** Long enough for the last of them to be ready when the first one scans. */
const firstScanSeconds = 10;
const mostRestarts = 3;

const scanSoon = scanSchedule({
  frequency: { hours: 1 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: firstScanSeconds },
});

/** The plugin's own tables, and those in which their migrations are kept. */
const ownTables =
  /create table "(assessment|history|scans|fence|knex_migrations)/;

/** Empty is the plugin's own database: it does not even exist. */
export const threeReplicas: Trial = {
  name: 'three replicas started at once on an empty database',
  databasePrefix: 'three_',
  async run(setting) {
    const { postgres, checks, databasePrefix } = setting;
    await copyDatabases(postgres, databasePrefix);
    const started = await Promise.all(
      names.map(name => startAsPlatformWould(setting, name)),
    );
    const failures = started.flatMap(({ logs }) => logs);
    checks.same(
      `all are ready (after ${failures.length} restarts)`,
      started.map(({ replica }) => replica.backend.isRunning),
      names.map(() => true),
    );
    checks.same(
      'none failed over a table of the plugin',
      failures.flatMap(log => log.match(ownTables)?.[0] ?? []),
      [],
    );

    say('  waiting for the first scan');
    const tables = new RungTables(postgres, databasePrefix);
    await waitFor('the first scan has ended', 90, async () =>
      (await tables.scans()).find(({ status }) => status !== 'running'),
    );
    checks.same(
      'exactly one scan has run',
      (await tables.scans()).map(({ status, error }) => [status, error]),
      [['succeeded', null]],
    );
    const totals = await Promise.all(
      started.map(async ({ replica }) => {
        const report = await replica.client.json<Report>(
          '/api/rung/v1/report?kind=*',
        );
        return report.totals.total;
      }),
    );
    const entities = await countScannable(postgres, databasePrefix);
    checks.same(
      'each replica reports every entity once',
      totals,
      names.map(() => entities),
    );
  },
};

/**
 * Starts a replica, and once more if it fails: Backstage itself makes tables of
 * its own in each plugin's database, and some replica may be second in that.
 */
async function startAsPlatformWould(
  { platform, databasePrefix, atEnd }: TrialSetting,
  name: string,
) {
  const logs: string[] = [];
  for (;;) {
    const replica = await Replica.start(
      platform,
      databasePrefix,
      `${name}${logs.length}`,
      { schedule: scanSoon },
    );
    atEnd(() => replica.stop());
    try {
      await replica.backend.ready();
      return { replica, logs };
    } catch (error) {
      logs.push(replica.backend.log());
      if (logs.length > mostRestarts) {
        throw error;
      }
    }
  }
}
