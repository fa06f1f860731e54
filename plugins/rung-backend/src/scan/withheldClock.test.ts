import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { readClock } from '../database/dialect';
import { setDate } from '../__testUtils__/fakeDate';
import { scanning } from '../__testUtils__/scanning';

const databases = TestDatabases.create({ ids: databaseIds });

const withheld = { type: 'withheld', reason: 'clock' };
const ref = 'component:default/dated';
const day = 24 * 60 * 60 * 1000;

const dated = (rto: string) =>
  entity('Component', 'dated', {
    states: {
      rto,
      'built.rung': '2',
      'accept.under-built': 'until 2026-12-31: the move has begun',
    },
  });

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())(
  'a scan under a clock that is wrong, on %s',
  id => {
    /** A catalog in which a verdict moved on the first three days of May. */
    async function scannedDaily() {
      const knex = await databases.init(id);
      const bench = await scanning(knex, [], { retention: 400 * day });
      for (const [date, rto] of [
        ['01', '30m'],
        ['02', '30s'],
        ['03', '30m'],
      ]) {
        setDate(`2026-05-${date}T10:00:00.000Z`);
        bench.catalog.set([dated(rto)]);
        await bench.scan();
      }
      const trend = () =>
        bench.store.trend({ filters: {}, visibility: { type: 'all' } }, 5);
      const history = async () =>
        (await bench.store.history(ref, { limit: 10 })).items;
      return { ...bench, knex, trend, history };
    }

    it('changes and forgets nothing', async () => {
      const bench = await scannedDaily();
      const { attempt, scan, trend, history, store, logger } = bench;
      const before = { trend: await trend(), history: await history() };
      expect(before.history).toHaveLength(2);

      setDate('2036-05-03T11:00:00.000Z');
      await expect(attempt()).resolves.toEqual(withheld);
      await expect(attempt()).resolves.toEqual(withheld);

      expect(logger.warn).toHaveBeenCalledWith(
        'Scan withheld: The clock says 2036-05-03T11:00:00.000Z, and the newest scan was at 2026-05-03T10:00:00.000Z; nothing is scanned until the clock is put right, or has gone on like this for an hour',
      );
      setDate('2026-05-03T11:00:00.000Z');
      await expect(store.getScan()).resolves.toMatchObject({
        status: 'succeeded',
        withheld: ['clock'],
      });
      expect({ trend: await trend(), history: await history() }).toEqual(
        before,
      );
      await expect(scan()).resolves.toMatchObject({ counts: { written: 0 } });
    });

    it('is refused when it is not that of the database', async () => {
      const knex = await databases.init(id);
      setDate('2026-05-01T10:00:00.000Z');
      const { attempt, logger } = await scanning(knex, [dated('30m')], {
        clock: async () => new Date('2026-05-01T08:00:00.000Z'),
      });

      await expect(attempt()).resolves.toEqual(withheld);
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringMatching(/2026-05-01T10:.* 2026-05-01T08:/),
      );
      expect(await knex('assessments')).toEqual([]);
    });

    it('is held against that of the database, where it has one', async () => {
      const knex = await databases.init(id);
      setDate('2036-05-01T10:00:00.000Z');
      const { attempt } = await scanning(knex, [dated('30m')], {
        clock: readClock,
      });

      // SQLite has no clock but that of the machine.
      await expect(attempt()).resolves.toMatchObject(
        id === 'SQLITE_3' ? { type: 'completed' } : withheld,
      );
    });

    it('keeps single entities from being written as well', async () => {
      const { store } = await scannedDaily();
      setDate('2036-05-03T11:00:00.000Z');
      await expect(store.nextSequence()).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      });
    });

    it('is believed once it has gone on for an hour, and forgets nothing yet', async () => {
      const { attempt, scan, history } = await scannedDaily();
      for (const time of ['10:00', '10:30', '10:59']) {
        setDate(`2027-06-30T${time}:00.000Z`);
        await expect(attempt()).resolves.toEqual(withheld);
      }
      setDate('2027-06-30T11:00:00.000Z');
      await scan();
      // All of it is older than 400 days now.
      await expect(history()).resolves.toHaveLength(2);

      setDate('2027-06-30T11:10:00.000Z');
      await scan();
      await expect(history()).resolves.toEqual([]);
    });

    it('dates no change before the one before, and counts none below zero', async () => {
      const { knex, scan, catalog, history, trend, store } =
        await scannedDaily();
      // As an earlier version has left it, under a clock that was ahead.
      const ahead = '2026-05-20T10:00:00.000Z';
      await knex('assessments').update({ changed_at: ahead });
      await knex('history')
        .where('id', knex('history').max('id'))
        .update({ at: ahead, day: Math.floor(Date.parse(ahead) / day) });

      setDate('2026-05-04T10:00:00.000Z');
      catalog.set([dated('30s')]);
      await scan();
      setDate('2026-05-05T10:00:00.000Z');
      catalog.set([]);
      await scan();
      setDate('2026-05-06T10:00:00.000Z');
      catalog.set([dated('30m')]);
      await scan();

      const times = (await history()).map(({ at }) => at);
      expect(times).toEqual([...times].sort().reverse());
      expect(times[0]).toBe(ahead);
      const summary = (await store.getEntity(ref))!.summary;
      expect(summary.changedAt).toBe(ahead);
      for (const { total, statuses, rungs } of await trend()) {
        const counts = [total, ...Object.values({ ...statuses, ...rungs })];
        expect(Math.min(...counts)).toBe(0);
        expect(total).toBe(1);
      }
    });
  },
);

describe.each(databases.eachSupportedId())(
  'a scan that could not note its end, on %s',
  id => {
    it('does not run for ever', async () => {
      const knex = await databases.init(id);
      const { scanner, store } = await scanning(knex, [dated('30m')]);
      const begin = store.beginScan.bind(store);
      jest.spyOn(store, 'beginScan').mockImplementation(async () => {
        const writer = await begin();
        jest
          .spyOn(writer, 'finish')
          .mockRejectedValue(new Error('The disk is full'));
        return writer;
      });
      setDate('2026-05-01T10:00:00.000Z');
      await expect(scanner.scan(new AbortController().signal)).rejects.toThrow(
        'The disk is full',
      );

      setDate('2026-05-01T10:04:59.000Z');
      await expect(store.getScan()).resolves.toMatchObject({
        status: 'running',
      });
      setDate('2026-05-01T10:05:01.000Z');
      await expect(store.getScan()).resolves.toMatchObject({
        status: 'aborted',
        finishedAt: '2026-05-01T10:05:00.000Z',
      });
    });
  },
);
