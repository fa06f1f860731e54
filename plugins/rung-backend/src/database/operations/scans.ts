import { ConflictError } from '@backstage/errors';
import { ScanDetails, ScanStatus } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { isoTime, optionalTime, StoredTime } from '../times';
import { ScanCounts, ScanEnding } from '../types';

/** How many scans are remembered, for those who look into a failure. */
const KEPT_SCANS = 100;

interface ScanRow {
  id: number;
  status: ScanStatus;
  started_at: StoredTime;
  finished_at: StoredTime | null;
  entities_read: number;
  entities_scored: number;
  entities_written: number;
  entities_gone: number;
  entities_failed: number;
  error: string | null;
}

function columnsOf(counts: ScanCounts) {
  return {
    entities_read: counts.read,
    entities_scored: counts.scored,
    entities_written: counts.written,
    entities_gone: counts.gone,
    entities_failed: counts.failed,
  };
}

/** Notes that a scan has begun; those before it that still run are overtaken. */
export async function insertScan(
  transaction: Knex.Transaction,
  id: number,
): Promise<void> {
  const now = new Date().toISOString();
  await transaction('scans')
    .where({ status: 'running' })
    .update({ status: 'aborted', finished_at: now });
  await transaction('scans').insert({ id, status: 'running', started_at: now });
  const newestFirst = transaction('scans').orderBy('id', 'desc').select('id');
  await transaction('scans')
    .whereNotIn('id', newestFirst.clone().limit(KEPT_SCANS))
    // What the report holds is from this one, however many have failed since.
    .whereNotIn('id', newestFirst.where({ status: 'succeeded' }).limit(1))
    .delete();
}

/**
 * Notes how far a scan is.
 *
 * @throws ConflictError if another one has overtaken it
 */
export async function updateScan(
  client: Knex,
  id: number,
  counts: ScanCounts,
  ending?: ScanEnding,
): Promise<void> {
  const updated = await client('scans')
    .where({ id, status: 'running' })
    .update({
      ...columnsOf(counts),
      ...(ending && {
        status: ending.status,
        finished_at: new Date().toISOString(),
        error: ending.status === 'failed' ? ending.error : null,
      }),
    });
  if (updated === 0) {
    throw new ConflictError(`Scan ${id} was overtaken by a later one`);
  }
}

/** How the latest scan stands, and how old what the report holds is. */
export async function readScan(client: Knex): Promise<ScanDetails> {
  const latest: ScanRow | undefined = await client('scans')
    .orderBy('id', 'desc')
    .first();
  const succeeded: ScanRow | undefined = await client('scans')
    .where({ status: 'succeeded' })
    .orderBy('id', 'desc')
    .first();
  if (!latest) {
    return {
      status: 'never',
      read: 0,
      scored: 0,
      written: 0,
      gone: 0,
      failed: 0,
    };
  }
  return {
    status: latest.status,
    startedAt: isoTime(latest.started_at),
    finishedAt: optionalTime(latest.finished_at),
    progress:
      latest.status === 'running' && succeeded?.entities_read
        ? Math.min(1, latest.entities_read / succeeded.entities_read)
        : undefined,
    asOf: optionalTime(succeeded?.finished_at ?? null),
    read: latest.entities_read,
    scored: latest.entities_scored,
    written: latest.entities_written,
    gone: latest.entities_gone,
    failed: latest.entities_failed,
    error: latest.error ?? undefined,
  };
}
