import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';

interface Fence {
  sequence: number;
  scan: number;
}

/**
 * Locks the one row that orders all writes until the transaction ends. SQLite
 * has one connection, and with it one writer at a time.
 */
async function lock(transaction: Knex.Transaction): Promise<Fence> {
  return transaction('fence').where({ id: 1 }).forUpdate().first();
}

/** Takes the next place in the order of all writes. */
export async function takeSequence(
  transaction: Knex.Transaction,
): Promise<number> {
  const fence = await lock(transaction);
  const sequence = fence.sequence + 1;
  await transaction('fence').where({ id: 1 }).update({ sequence });
  return sequence;
}

/** From now on this scan may write, and no other one. */
export async function letWrite(
  transaction: Knex.Transaction,
  scan: number,
): Promise<void> {
  await transaction('fence').where({ id: 1 }).update({ scan });
}

/** Runs a write while no other one can. */
export async function fenced<T>(
  client: Knex,
  write: (transaction: Knex.Transaction) => Promise<T>,
  options?: { scan: number },
): Promise<T> {
  return client.transaction(async transaction => {
    const fence = await lock(transaction);
    if (options && fence.scan !== options.scan) {
      throw new ConflictError(
        `Scan ${options.scan} was overtaken by scan ${fence.scan} and writes no more`,
      );
    }
    return write(transaction);
  });
}

/** Notes that what is reported has changed. */
export async function noteWrite(transaction: Knex.Transaction): Promise<void> {
  await transaction('fence').where({ id: 1 }).increment('writes', 1);
}

/** A number that is another one once what is reported has changed. */
export async function readVersion(client: Knex): Promise<number> {
  const { writes } = await client('fence').where({ id: 1 }).first('writes');
  return writes;
}
