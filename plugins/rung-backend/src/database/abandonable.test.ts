import { TestDatabases } from '@backstage/backend-test-utils';
import { createStore } from '../__testUtils__/databases';
import { scoredEntity } from '../__testUtils__/scoredEntity';

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

const query = {
  filters: {},
  visibility: { type: 'all' },
  orderBy: 'name',
  descending: false,
  limit: 10,
} as const;

describe('a read that nobody waits for any more', () => {
  it('leaves its connection to others, whether it runs or waits for one', async () => {
    const knex = await databases.init('POSTGRES_18');
    const store = await createStore(knex);
    const writer = await store.beginScan();
    await writer.write([scoredEntity('checkout')]);
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
