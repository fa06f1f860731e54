import type { Report } from '@rung/backstage-plugin-rung-common/wire';
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { say } from '../platform/launcher.ts';
import { firstScan, runScan } from '../platform/scans.ts';
import { onceTrue, waitFor } from '../platform/waiting.ts';
import { faultTrial } from './setting/faultTrial.ts';

const path = '/api/rung/v1/report?groupBy=owner';
const awaySeconds = 5;
/** Longer, and whoever waits for the page would have given up. */
const patienceSeconds = 15;

faultTrial('PostgreSQL stopped and started again', 'away_', async setting => {
  const { backend, client } = await setting.readyReplica('a');
  await firstScan(client);
  const before = await client.json<Report>(path);

  say('  PostgreSQL is away');
  await setting.postgres.crash();
  const away = await client.ask(path);
  assert.equal(away.status, 503);
  assert.ok(
    away.milliseconds < patienceSeconds * 1000,
    `the report took ${away.milliseconds} ms to answer`,
  );
  await delay(awaySeconds * 1000);
  await setting.postgres.restart();

  say('  PostgreSQL is back');
  const after = await waitFor('the report is back', 60, async () => {
    const { status, body } = await client.ask<Report>(path);
    return status === 200 ? body : undefined;
  });
  assert.deepEqual(after.totals, before.totals);
  await waitFor('scans can be asked for', 60, async () => {
    const { status } = await client.ask('/api/rung/v1/scan');
    return onceTrue(status === 200);
  });
  assert.equal((await runScan(client)).status, 'succeeded');
  assert.ok(backend.isRunning, 'the backend was never restarted');
});
