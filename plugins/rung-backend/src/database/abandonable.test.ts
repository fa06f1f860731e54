import { TestDatabases } from '@backstage/backend-test-utils';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { scoredRecord } from '../__testUtils__/scoredRecord';

const databases = TestDatabases.create({ ids: databaseIds });

const query = {
  filters: {},
  visibility: { type: 'all' },
  orderBy: 'name',
  descending: false,
  limit: 10,
} as const;

describe.each(databases.eachSupportedId())('a read from %s', id => {
  it('does not begin where nobody waits for it any more', async () => {
    const store = await createStore(await databases.init(id));
    const left = AbortSignal.abort(new Error('left'));

    await expect(store.list(query, { signal: left })).rejects.toThrow('left');
    await expect(store.list(query)).resolves.toMatchObject({ items: [] });
  });

  // SQLite reads one statement after the other, on its one connection.
  if (id === 'SQLITE_3') {
    return;
  }

  it('leaves its connection to others, whether it runs or waits for one, as soon as nobody waits for it', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const writer = await store.beginScan();
    await writer.write([scoredRecord('checkout')]);
    const { pool } = knex.client;

    const leaving = new AbortController();
    await knex.transaction(async transaction => {
      await transaction.raw('lock table assessments in access exclusive mode');
      // One connection holds the lock; the others are all taken, and more.
      const reads = Array.from({ length: 20 }, () =>
        store
          .list(query, { signal: leaving.signal })
          .catch(error => error.message),
      );
      while (pool.numFree() + (pool.max - pool.numUsed()) > 0) {
        await new Promise(resolve => setTimeout(resolve, 10));
      }
      leaving.abort(new Error('left'));
      expect(new Set(await Promise.all(reads))).toEqual(new Set(['left']));
      expect([pool.numUsed(), pool.numPendingAcquires()]).toEqual([1, 0]);
    });

    await expect(store.list(query)).resolves.toMatchObject({
      items: [{ name: 'checkout' }],
    });
  });
});
