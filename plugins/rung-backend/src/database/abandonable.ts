import { Knex } from 'knex';
import { unlessAborted } from '@rung/backstage-plugin-rung-node';
import { isPostgres } from './dialect';

/**
 * Reads in a transaction that ends as soon as nobody waits for it any more, so
 * that its connection is there for others. PostgreSQL is told to stop what it
 * is at; SQLite reads one statement after the other, and reads no further one.
 */
export async function abandonable<T>(
  client: Knex,
  transaction: Knex.Transaction,
  work: (client: Knex) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) {
    return work(transaction);
  }
  // It may have been waiting for its connection for long.
  signal.throwIfAborted();
  const cancel = await canceller(client, transaction);
  try {
    return await unlessAborted(() => work(transaction), signal);
  } catch (error) {
    if (signal.aborted) {
      await cancel();
    }
    throw error;
  }
}

/**
 * What stops the statement that runs. It is asked for over a connection of its
 * own, because those of the pool may all be busy, and waited for before this
 * one is given back: it must not hit whoever has it next.
 */
async function canceller(
  { client }: Knex,
  transaction: Knex.Transaction,
): Promise<() => Promise<void>> {
  if (!isPostgres(transaction)) {
    return async () => {};
  }
  const { rows } = await transaction.raw('select pg_backend_pid() as pid');
  const [{ pid }] = rows;
  return async () => {
    try {
      const connection = await client.acquireRawConnection();
      try {
        await connection.query('select pg_cancel_backend($1)', [pid]);
      } finally {
        await client.destroyRawConnection(connection);
      }
    } catch {
      // The time that a statement may take ends it all the same.
    }
  };
}
