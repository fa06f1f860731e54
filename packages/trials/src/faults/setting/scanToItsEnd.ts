import type { BackendClient } from '../../platform/BackendClient.ts';
import { waitFor } from '../../platform/waiting.ts';
import type { RungTables } from './RungTables.ts';

const endSeconds = 120;
const askAgainSeconds = 3;

/** Has one scan run by this replica, and answers how it ended, withheld or not. */
export async function scanToItsEnd(client: BackendClient, tables: RungTables) {
  const before = (await tables.scans()).at(-1)?.id ?? 0;
  let asked = 0;
  return waitFor('a scan has ended', endSeconds, async () => {
    const scan = (await tables.scans()).find(({ id }) => id > before);
    if (scan) {
      return scan.status === 'running' ? undefined : scan;
    }
    // One that is asked for while another one is being put away never begins.
    if (Date.now() - asked > askAgainSeconds * 1000) {
      asked = Date.now();
      await client.json('/api/rung/v1/refresh', { method: 'POST', body: {} });
    }
    return undefined;
  });
}
