import { TestDatabases } from '@backstage/backend-test-utils';
import { TrendDay } from '@rung/backstage-plugin-rung-common/wire';
import fc from 'fast-check';
import { countsOf } from '../__testUtils__/countsOf';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { setDate } from '../__testUtils__/fakeDate';
import { randomEntities } from '../__testUtils__/randomEntities';
import { visibleTo } from '../__testUtils__/reportModel';
import { scanTwice } from '../__testUtils__/scanTwice';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { ScoredRecord } from '../scoring';
import { AssessmentStore } from './AssessmentStore';
import { dateOf, dayOf } from '../days';
import { Visibility } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const everything: Visibility = { type: 'all' };
/** The end of a month among them. */
const days = Array.from({ length: 12 }, (_, index) =>
  dateOf(dayOf(new Date('2026-02-20')) + index),
);

/** What becomes of an entity: it is as one of its verdicts, or not there. */
const fates = fc.sample(
  fc.array(fc.constantFrom('stays', 'moves', 'leaves'), {
    minLength: days.length * 2,
    maxLength: days.length * 2,
  }),
  { numRuns: 20, seed: 3 },
);
const verdicts = [1, 2, 3].map(seed => randomEntities(fates.length, seed));

/** The n-th verdict of an entity, whose name and uid stay the same. */
function version(index: number, n: number): ScoredRecord {
  const { summary } = verdicts[n % verdicts.length][index];
  return scoredRecord(`e${index}`, {
    ...summary,
    entityRef: `component:default/e${index}`,
    domain: index % 2 === 0 ? 'domain:default/x' : undefined,
    owners: index % 3 === 0 ? ['group:default/a', 'group:default/b'] : [],
  });
}

/** Lets the days pass, twice a day, and gives what was there as each ended. */
async function live(store: AssessmentStore): Promise<ScoredRecord[][]> {
  const present = new Map<number, ScoredRecord>();
  const ended: ScoredRecord[][] = [];
  for (let step = 0; step < days.length * 2; step++) {
    const day = days[Math.floor(step / 2)];
    setDate(`${day}T${step % 2 === 0 ? '00:00:00.000' : '23:59:59.999'}Z`);
    const moving = fates.flatMap((fate, index) =>
      fate[step] === 'moves' ? [[index, version(index, step)] as const] : [],
    );
    const leaving = fates.flatMap((fate, index) =>
      fate[step] === 'leaves' ? [index] : [],
    );
    const writer = await store.beginScan();
    await writer.write(moving.map(([, scored]) => scored));
    await writer.markGone(leaving.map(index => `component:default/e${index}`));
    moving.forEach(([index, scored]) => present.set(index, scored));
    leaving.forEach(index => present.delete(index));
    ended[Math.floor(step / 2)] = [...present.values()];
  }
  return ended;
}

function trendOf(
  ended: readonly ScoredRecord[][],
  choose: (entities: readonly ScoredRecord[]) => ReturnType<typeof visibleTo>,
): TrendDay[] {
  return ended.map((entities, index) => {
    const { findings, platform, builtSources, ...counts } = countsOf(
      choose(entities),
    );
    return { date: days[index], ...counts };
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
    const visibility: Visibility = {
      type: 'some',
      uids: today.map(({ uid }) => uid).slice(1),
      sources: ['domain:default/x'],
    };
    const blind = { ...visibility, sources: [] };

    for (const filters of [
      {},
      { owner: ['group:default/a'] },
      { domain: ['domain:default/x'] },
    ]) {
      await expect(
        store.trend({ filters, visibility }, days.length),
      ).resolves.toEqual(
        trendOf(ended, entities => visibleTo(visibility, filters, entities)),
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
