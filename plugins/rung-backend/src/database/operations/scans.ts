import { ConflictError } from '@backstage/errors';
import {
  ScanDetails,
  ScanDoubt,
  ScanStatus,
} from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { RULES_IN_USE, Withheld } from '../../admission';
import { isoTime, optionalTime, StoredTime } from '../times';
import { Replica, ScanCounts, ScanEnding } from '../types';

/** How many scans are remembered, for those who look into a failure. */
const KEPT_SCANS = 100;

export interface ScanRow {
  id: number;
  status: Exclude<ScanStatus, 'never'> | 'withheld';
  started_at: StoredTime;
  finished_at: StoredTime | null;
  /** When the scheduler ends it at the latest. */
  expires_at: StoredTime | null;
  entities_read: number;
  entities_scored: number;
  entities_written: number;
  entities_gone: number;
  entities_failed: number;
  error: string | null;
  /** What it applied; unknown of scans from before this was noted. */
  rules: string | null;
  withheld: ScanDoubt | null;
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
  { ruleSet, scanTimeout, now }: { now: Date } & Replica,
): Promise<void> {
  await transaction('scans')
    .where({ status: 'running' })
    .update({ status: 'aborted', finished_at: now.toISOString() });
  await transaction('scans').insert({
    id,
    status: 'running',
    started_at: now.toISOString(),
    expires_at: new Date(now.getTime() + scanTimeout).toISOString(),
    rules: ruleSet,
  });
  await forgetScans(transaction, now);
}

/** Notes that a scan was kept from beginning; one that runs goes on. */
export async function insertWithheld(
  transaction: Knex.Transaction,
  id: number,
  { ruleSet, now, withheld }: { now: Date; withheld: Withheld } & Replica,
): Promise<void> {
  await transaction('scans').insert({
    id,
    status: 'withheld',
    started_at: now.toISOString(),
    finished_at: now.toISOString(),
    rules: ruleSet,
    withheld: withheld.reason,
    error: withheld.message,
  });
  await forgetScans(transaction, now);
}

async function forgetScans(
  transaction: Knex.Transaction,
  now: Date,
): Promise<void> {
  const newestFirst = transaction('scans').orderBy('id', 'desc').select('id');
  await transaction('scans')
    .whereNotIn('id', newestFirst.clone().limit(KEPT_SCANS))
    // What the report holds is from this one, however many have failed since.
    .whereNotIn('id', newestFirst.where({ status: 'succeeded' }).limit(1))
    // These tell which rules are in use.
    .where(
      'started_at',
      '<',
      new Date(now.getTime() - RULES_IN_USE).toISOString(),
    )
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
  ended?: { ending: ScanEnding; now: Date },
): Promise<void> {
  const updated = await client('scans')
    .where({ id, status: 'running' })
    .update({
      ...columnsOf(counts),
      ...(ended && {
        status: ended.ending.status,
        finished_at: ended.now.toISOString(),
        error: 'error' in ended.ending ? ended.ending.error : null,
        withheld: 'reason' in ended.ending ? ended.ending.reason : null,
      }),
    });
  if (updated === 0) {
    throw new ConflictError(`Scan ${id} was overtaken by a later one`);
  }
}

/** The state of the latest scan, and how old what the report holds is. */
export async function readScan(client: Knex, now: Date): Promise<ScanDetails> {
  const latest: ScanRow | undefined = await client('scans')
    .whereNot({ status: 'withheld' })
    .orderBy('id', 'desc')
    .first();
  const succeeded: ScanRow | undefined = await client('scans')
    .where({ status: 'succeeded' })
    .orderBy('id', 'desc')
    .first();
  const withheld: ScanDoubt[] = await client('scans')
    .where({ status: 'withheld' })
    .where('id', '>', succeeded?.id ?? 0)
    .distinct()
    .orderBy('withheld')
    .pluck('withheld');
  return {
    ...stateOf(latest, succeeded, now),
    withheld: withheld.length > 0 ? withheld : undefined,
  };
}

function stateOf(
  latest: ScanRow | undefined,
  succeeded: ScanRow | undefined,
  now: Date,
): ScanDetails {
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
  const { status, finishedAt } = endOf(latest, now);
  return {
    status,
    startedAt: isoTime(latest.started_at),
    finishedAt,
    progress:
      status === 'running' && succeeded?.entities_read
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

/** A scan that could not note its end has had one by its timeout. */
function endOf(
  { status, finished_at: finished, expires_at: expires }: ScanRow,
  now: Date,
): Pick<ScanDetails, 'finishedAt'> & { status: ScanStatus } {
  if (status === 'running' && expires !== null && new Date(expires) < now) {
    return { status: 'aborted', finishedAt: isoTime(expires) };
  }
  return {
    status: status === 'withheld' ? 'aborted' : status,
    finishedAt: optionalTime(finished),
  };
}
