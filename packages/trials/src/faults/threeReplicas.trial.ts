import type { Report } from '@rung/backstage-plugin-rung-common/wire';
import assert from 'node:assert/strict';
import { scanSchedule } from '../platform/backendConfig.ts';
import { say } from '../platform/launcher.ts';
import { waitFor } from '../platform/waiting.ts';
import { faultTrial } from './setting/faultTrial.ts';
import type { Setting } from './setting/Setting.ts';

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

// Empty is the plugin's own database: it does not even exist.
faultTrial(
  'three replicas started at once on an empty database',
  'three_',
  async setting => {
    const { catalog, rung } = setting;
    const started = await Promise.all(
      names.map(name => startAsPlatformWould(setting, name)),
    );
    for (const { replica, logs } of started) {
      assert.ok(replica.backend.isRunning);
      logs.forEach(log => assert.doesNotMatch(log, ownTables));
    }

    say('  waiting for the first scan');
    await waitFor('the first scan has ended', 90, async () =>
      (await rung.scans()).find(({ status }) => status !== 'running'),
    );
    assert.deepEqual(
      (await rung.scans()).map(({ status, error }) => [status, error]),
      [['succeeded', null]],
      'exactly one scan has run',
    );
    const entities = await catalog.countScannable();
    for (const { replica } of started) {
      const { totals } = await replica.client.json<Report>(
        '/api/rung/v1/report?kind=*',
      );
      assert.equal(totals.total, entities, 'each reports every entity once');
    }
  },
);

/**
 * Starts a replica, and once more if it fails: Backstage itself makes tables of
 * its own in each plugin's database, and some replica may be second in that.
 */
async function startAsPlatformWould(setting: Setting, name: string) {
  const logs: string[] = [];
  for (;;) {
    const replica = await setting.startReplica(`${name}${logs.length}`, {
      schedule: scanSoon,
    });
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
