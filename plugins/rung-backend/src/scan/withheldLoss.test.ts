import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { scanning } from '../__testUtils__/scanning';

const databases = TestDatabases.create({ ids: databaseIds });

/** All of them inherit, so that each would be scored anew without the system. */
const shop = entity('System', 'shop', { states: { rto: '15m' } });
const members = Array.from({ length: 70 }, (_, index) =>
  entity('Component', `e${index}`, { spec: { system: 'shop' } }),
);
const everything = [shop, ...members];

const withheld = { type: 'withheld', reason: 'loss' };

describe.each(databases.eachSupportedId())(
  'a scan that misses much of what is known, on %s',
  id => {
    async function scannedOnce() {
      const knex = await databases.init(id);
      const bench = await scanning(knex, everything);
      await bench.scan();
      return {
        ...bench,
        knex,
        stored: async () => Object.keys(await bench.summaries()).length,
      };
    }

    it('changes nothing, and the catalog may come back', async () => {
      const { catalog, attempt, scan, stored, store, knex, logger } =
        await scannedOnce();
      const { asOf } = await store.getScan();
      catalog.set([]);

      await expect(attempt()).resolves.toEqual(withheld);

      await expect(stored()).resolves.toBe(71);
      await expect(store.getScan()).resolves.toMatchObject({
        status: 'succeeded',
        asOf,
        withheld: ['loss'],
      });
      expect(logger.warn.mock.calls).toEqual([
        [
          'Scan withheld: 71 of 71 entities are not in the catalog any more, which is more than rung.scan.goneAtOnce; the report stays as it is until the next scan misses the same',
        ],
      ]);

      catalog.set(everything);
      await expect(scan()).resolves.toMatchObject({
        counts: { scored: 0, written: 0, gone: 0 },
      });
      expect(await knex('history')).toEqual([]);
      expect(await knex('missed')).toEqual([]);
      const { withheld: left } = await store.getScan();
      expect(left).toBeUndefined();
    });

    it('is believed when the next one misses the same, by whichever replica', async () => {
      const { catalog, attempt, knex, logger } = await scannedOnce();
      catalog.set([]);
      await attempt();

      // One that failed in between has neither agreed nor disagreed.
      catalog.onPage = () => {
        throw new Error('The catalog is away');
      };
      const another = await scanning(knex, [members[0]]);
      another.catalog.onPage = catalog.onPage;
      await expect(another.attempt()).rejects.toThrow('The catalog is away');

      another.catalog.onPage = () => {};
      another.catalog.set([]);
      await expect(another.scan()).resolves.toMatchObject({
        counts: { gone: 71 },
      });
      expect(Object.keys(await another.summaries())).toEqual([]);
      expect(await knex('missed')).toEqual([]);
      expect(logger.warn).toHaveBeenCalledTimes(1);
    });

    it('goes on in doubt while the catalog is being filled', async () => {
      const { catalog, attempt, scan, stored, knex } = await scannedOnce();
      catalog.set([]);
      await attempt();

      // The members came back before their system.
      catalog.set(members.slice(0, 10));
      await expect(attempt()).resolves.toEqual(withheld);
      await expect(stored()).resolves.toBe(71);

      catalog.set(everything.slice(0, 60));
      await expect(scan()).resolves.toMatchObject({
        counts: { written: 0, gone: 11 },
      });
      expect(await knex('history')).toHaveLength(11);
    });

    it('is believed at once where few are missing', async () => {
      const { catalog, scan } = await scannedOnce();
      catalog.set(everything.slice(0, 21));

      await expect(scan()).resolves.toMatchObject({ counts: { gone: 50 } });
    });

    it('is believed at once where the limits are set so', async () => {
      const knex = await databases.init(id);
      const { scan, catalog } = await scanning(knex, everything, {
        goneAtOnce: { percent: 100, entities: 0 },
      });
      await scan();
      catalog.set([]);

      await expect(scan()).resolves.toMatchObject({ counts: { gone: 71 } });
    });
  },
);
