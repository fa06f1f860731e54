import type { ScanDetails } from '@rung/backstage-plugin-rung-common/wire';
import type { BackendClient } from './BackendClient.ts';
import { Problem } from './launcher.ts';
import { waitFor } from './waiting.ts';

const startSeconds = 60;
const endSeconds = 900;
const askAgainSeconds = 3;

export async function scanState(client: BackendClient) {
  const ask = () => client.json<ScanDetails>('/api/rung/v1/scan');
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem) {
      throw error;
    }
    // A backend that is busy ends a connection at the moment it is used again.
    return ask();
  }
}

/**
 * Asks for a scan of everything and waits until it has begun. One that is asked
 * for while the one before is still being put away never begins, so it is asked
 * for again.
 */
export async function beginScan(client: BackendClient) {
  const before = await scanState(client);
  let asked = 0;
  return waitFor('a scan has begun', startSeconds, async () => {
    const scan = await scanState(client);
    if (scan.startedAt !== before.startedAt) {
      return scan;
    }
    if (Date.now() - asked > askAgainSeconds * 1000) {
      asked = Date.now();
      await client.json('/api/rung/v1/refresh', { method: 'POST', body: {} });
    }
    return undefined;
  });
}

export function endOfScan(client: BackendClient, withinSeconds = endSeconds) {
  return waitFor('the scan has ended', withinSeconds, async () => {
    const scan = await scanState(client);
    return scan.status === 'running' ? undefined : scan;
  });
}

/** Waits for the scan that is due on new databases. */
export function firstScan(client: BackendClient) {
  return waitFor('the first scan has succeeded', endSeconds, async () => {
    const scan = await scanState(client);
    return scan.status === 'succeeded' ? scan : undefined;
  });
}

/** Asks for a scan of everything and waits until it has succeeded. */
export async function runScan(client: BackendClient, withinSeconds?: number) {
  await beginScan(client);
  const scan = await endOfScan(client, withinSeconds);
  if (scan.status !== 'succeeded') {
    throw new Problem(
      `A scan has ${scan.status}: ${scan.error ?? 'no reason is given'}`,
      'The end of its log may say why.',
    );
  }
  return { ...scan, seconds: secondsOf(scan) };
}

function secondsOf({ startedAt, finishedAt }: ScanDetails) {
  return (Date.parse(finishedAt!) - Date.parse(startedAt!)) / 1000;
}
