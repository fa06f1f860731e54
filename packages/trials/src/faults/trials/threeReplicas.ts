import type { Report } from '@rung/backstage-plugin-rung-common';
import { catalogAtRest, scanSchedule } from '../../platform/backendConfig.ts';
import { say } from '../../platform/launcher.ts';
import { waitFor } from '../../platform/waiting.ts';
import { copyCatalog, countScannable } from '../catalogs.ts';
import { Replica } from '../Replica.ts';
import { RungTables } from '../RungTables.ts';
import type { Trial } from '../Trial.ts';

const names = ['a', 'b', 'c'];
/** Long enough for the last of them to be ready when the first one scans. */
const firstScanSeconds = 10;

const scanSoon = scanSchedule({
  frequency: { hours: 1 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: firstScanSeconds },
});

/**
 * Empty is the plugin's own database: the catalog's migrations do not endure
 * several replicas at once, so that its tables are there.
 */
export const threeReplicas: Trial = {
  name: 'three replicas started at once on an empty database',
  databasePrefix: 'three_',
  async run({ platform, postgres, checks, databasePrefix, atEnd }) {
    await copyCatalog(postgres, databasePrefix);
    const replicas = await Promise.all(
      names.map(name =>
        Replica.start(platform, databasePrefix, name, [
          catalogAtRest,
          scanSoon,
        ]),
      ),
    );
    replicas.forEach(replica => atEnd(() => replica.stop()));
    await Promise.all(replicas.map(({ backend }) => backend.ready()));
    checks.same(
      'all are ready',
      replicas.map(({ backend }) => backend.isRunning),
      names.map(() => true),
    );

    say('  waiting for the first scan');
    const tables = new RungTables(postgres, databasePrefix);
    await waitFor('the first scan has ended', 90, async () =>
      (await tables.scans()).find(({ status }) => status !== 'running'),
    );
    checks.same(
      'exactly one scan has run',
      (await tables.scans()).map(({ status }) => status),
      ['succeeded'],
    );
    const totals = await Promise.all(
      replicas.map(async ({ client }) => {
        const report = await client.json<Report>('/api/rung/v1/report');
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
