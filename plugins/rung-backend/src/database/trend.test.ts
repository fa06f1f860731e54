import { TestDatabases } from '@backstage/backend-test-utils';
import { TrendDay } from '@rung/backstage-plugin-rung-common/wire';
import { countsOf } from '../__testUtils__/countsOf';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { Sight, visibilityOf } from '../__testUtils__/sights';
import { setDate } from '../__testUtils__/fakeDate';
import { live, livedDays as days } from '../__testUtils__/passingDays';
import { visibleTo } from '../__testUtils__/reportModel';
import { scanTwice } from '../__testUtils__/scanTwice';
import { ScoredRecord } from '../scoring';
import { Visibility } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const everything: Visibility = { type: 'all' };
function trendOf(
  ended: readonly ScoredRecord[][],
  choose: (entities: readonly ScoredRecord[]) => ReturnType<typeof visibleTo>,
): TrendDay[] {
  return ended.map((entities, index) => {
    const { total, statuses, rungs, fits } = countsOf(choose(entities));
    return { date: days[index], total, statuses, rungs, fits };
  });
}

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('the trend on %s', id => {
  it('counts what was there as each day ended, whatever became of it', async () => {
    const store = await createStore(await databases.init(id));
    const ended = await live(store);
    const expected = trendOf(ended, entities =>
      visibleTo(everything, {}, entities),
    );

    for (const length of [1, 5, days.length]) {
      await expect(
        store.trend({ filters: {}, visibility: everything }, length),
      ).resolves.toEqual(expected.slice(-length));
    }
    await expect(
      store.trend({ filters: {}, visibility: everything }, days.length + 1),
    ).resolves.toEqual([
      expect.objectContaining({ date: '2026-02-19', total: 0 }),
      ...expected,
    ]);
  });

  it('goes on while nothing happens', async () => {
    const store = await createStore(await databases.init(id));
    const ended = await live(store);
    const [last] = trendOf(ended, entities =>
      visibleTo(everything, {}, entities),
    ).slice(-1);

    setDate('2026-03-05T12:00:00Z');

    await expect(
      store.trend({ filters: {}, visibility: everything }, 3),
    ).resolves.toEqual(
      ['2026-03-03', '2026-03-04', '2026-03-05'].map(date => ({
        ...last,
        date,
      })),
    );
  });

  it('is that of the entities one may see, as they are filtered today', async () => {
    const store = await createStore(await databases.init(id));
    const ended = await live(store);
    const today = ended[ended.length - 1];
    const sight: Sight = {
      type: 'some',
      uids: today.map(({ uid }) => uid).slice(1),
      sources: ['domain:default/x'],
    };
    const visibility = await visibilityOf(store, sight);
    const blind = { ...visibility, sources: [] };

    for (const filters of [
      {},
      { owner: ['group:default/a'] },
      { domain: ['domain:default/x'] },
    ]) {
      await expect(
        store.trend({ filters, visibility }, days.length),
      ).resolves.toEqual(
        trendOf(ended, entities => visibleTo(sight, filters, entities)),
      );
    }
    await expect(
      store.trend(
        { filters: { domain: ['domain:default/x'] }, visibility: blind },
        days.length,
      ),
    ).resolves.toEqual(trendOf(ended, () => []));
  });

  it('leaves out the days of which changes were forgotten', async () => {
    const store = await createStore(await databases.init(id));
    const ended = await live(store);
    const expected = trendOf(ended, entities =>
      visibleTo(everything, {}, entities),
    );

    await scanTwice(store);
    const since = (time: string) => Date.now() - new Date(time).getTime();
    await store.prune(since(`${days[7]}T12:00:00Z`));
    // What was forgotten does not come back when more is to be kept.
    await store.prune(since(`${days[3]}T12:00:00Z`));

    await expect(
      store.trend({ filters: {}, visibility: everything }, days.length),
    ).resolves.toEqual(expected.slice(7));
  });
});
