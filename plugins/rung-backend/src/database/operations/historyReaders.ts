import { Knex } from 'knex';
import { StoredTime } from '../times';

/** How far one of those has come that read the history and tell of it. */
export interface HistoryReader {
  /** The last row that it has read. */
  after: number;
  /** When; left out the first time. */
  readAt?: Date;
}

/** Has one reader read for as long as the transaction lasts, and no other replica. */
export async function lockReader(
  transaction: Knex.Transaction,
  reader: string,
): Promise<HistoryReader> {
  await transaction('history_readers')
    .insert({ reader, history_id: 0 })
    .onConflict('reader')
    .ignore();
  const row: { history_id: number; read_at: StoredTime | null } =
    await transaction('history_readers').where({ reader }).forUpdate().first();
  return {
    after: row.history_id,
    readAt: row.read_at === null ? undefined : new Date(row.read_at),
  };
}

/** Notes how far a reader has come. */
export async function noteRead(
  transaction: Knex.Transaction,
  reader: string,
  { upTo, until }: Horizon,
): Promise<void> {
  await transaction('history_readers')
    .where({ reader })
    .update({ history_id: upTo, read_at: until.toISOString() });
}

/** How far the history can be read now: to the last row, and to what time. */
export interface Horizon {
  upTo: number;
  until: Date;
}

/**
 * Leaves out what a scan has written that still runs: what one scan has found is
 * told together. Rows become visible in their order, because all writers hold the
 * fence.
 */
export async function readHorizon(
  transaction: Knex.Transaction,
  now: Date,
): Promise<Horizon> {
  const running: { started_at: StoredTime } | undefined = await transaction(
    'scans',
  )
    .where({ status: 'running' })
    .where('expires_at', '>', now.toISOString())
    .first('started_at');
  const [{ newest }]: { newest: number | null }[] = await transaction(
    'history',
  ).max('id as newest');
  if (!running) {
    return { upTo: newest ?? 0, until: now };
  }
  const until = new Date(running.started_at);
  const [{ first }]: { first: number | null }[] = await transaction('history')
    .where('at', '>=', until.toISOString())
    .min('id as first');
  return { upTo: first === null ? newest ?? 0 : first - 1, until };
}

/** Whether the catalog was ever scanned to the end. */
export async function wasScanned(
  transaction: Knex.Transaction,
): Promise<boolean> {
  return Boolean(
    await transaction('scans').where({ status: 'succeeded' }).first('id'),
  );
}
