import { TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { visibilityOf } from '../__testUtils__/sights';
import { setDate } from '../__testUtils__/fakeDate';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { dateOf, dayOf } from '../days';
import { ScoredRecord } from '../scoring';
import { AssessmentStore } from './AssessmentStore';
import { ChangesQuery, FoundChange, Visibility } from './types';

const databases = TestDatabases.create({ ids: databaseIds });
const everything: Visibility = { type: 'all' };
const firstDay = dayOf(new Date('2026-02-20'));

/** A verdict, or none where the entity is not in the catalog. */
type State =
  | Pick<ScoredRecord['summary'], 'status' | 'rung' | 'fit'>
  | undefined;

const states = fc.option(
  fc.record({
    status: fc.constantFrom('unassessed' as const, 'assessed' as const),
    rung: fc.constantFrom(undefined, 2 as const, 3 as const, 5 as const),
    fit: fc.constantFrom(
      'fits' as const,
      'under-built' as const,
      'over-built' as const,
      'unknown' as const,
    ),
  }),
  { nil: undefined },
);

/** What each of these entities is on each of these days. */
const lives: State[][] = fc.sample(
  fc.array(states, { minLength: 8, maxLength: 8 }),
  { numRuns: 25, seed: 7 },
);

function nameOf(index: number): string {
  return `e${String(index).padStart(2, '0')}`;
}

async function live(store: AssessmentStore): Promise<void> {
  for (let day = 0; day < 8; day++) {
    setDate(`${dateOf(firstDay + day)}T10:00:00.000Z`);
    const writer = await store.beginScan();
    await writer.write(
      lives.flatMap((life, index) => {
        const state = life[day];
        return state ? [scoredRecord(nameOf(index), state)] : [];
      }),
    );
    await writer.markGone(
      lives.flatMap((life, index) =>
        life[day] ? [] : [`component:default/${nameOf(index)}`],
      ),
    );
  }
}

interface Expected {
  name: string;
  day: number;
  type: string;
  before: State;
  after: State;
}

/** The same from the lives themselves, newest first and by name. */
function movesBetween(since: number, until: number): Expected[] {
  return lives
    .flatMap((life, index) =>
      life.map((after, day): Expected => {
        const before = day === 0 ? undefined : life[day - 1];
        const known = life.slice(0, day).some(state => state);
        const moved = after ? 'moved' : 'left';
        const came = known ? 'returned' : 'first';
        return {
          name: nameOf(index),
          day,
          type: before ? moved : came,
          before,
          after,
        };
      }),
    )
    .filter(
      ({ before, after, day }) =>
        day >= since &&
        day <= until &&
        JSON.stringify(before) !== JSON.stringify(after),
    )
    .sort((a, b) => b.day - a.day || (a.name < b.name ? -1 : 1));
}

function found(item: FoundChange): Expected {
  return {
    name: item.entityRef.split('/')[1],
    day: dayOf(new Date(item.at)) - firstDay,
    type: item.type,
    before: item.before as State,
    after: item.after as State,
  };
}

function query(options: Partial<ChangesQuery> = {}): ChangesQuery {
  return {
    filters: {},
    visibility: everything,
    since: firstDay,
    until: firstDay + 7,
    first: true,
    limit: 1000,
    ...options,
  };
}

async function all(
  store: AssessmentStore,
  which: ChangesQuery,
): Promise<FoundChange[]> {
  const items: FoundChange[] = [];
  for (;;) {
    const page = await store.changes({
      ...which,
      after: items.at(-1)?.position,
    });
    items.push(...page.items);
    if (!page.hasMore) {
      return items;
    }
  }
}

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('changes on %s', id => {
  let store: AssessmentStore;

  beforeAll(async () => {
    store = await createStore(await databases.init(id));
    await live(store);
    jest.useRealTimers();
  }, 60_000);

  it.each([9, 1000])(
    'are all that moved, newest first, in pages of %s',
    async limit => {
      const items = await all(store, query({ limit }));
      expect(items.map(found)).toEqual(movesBetween(0, 7));
      expect(new Set(items.map(({ type }) => type)).size).toBe(4);
    },
  );

  it('leave out first sights where they are not asked for, and other days', async () => {
    const items = await all(
      store,
      query({ first: false, since: firstDay + 2, until: firstDay + 5 }),
    );
    expect(items.map(found)).toEqual(
      movesBetween(2, 5).filter(({ type }) => type !== 'first'),
    );
  });

  it('are those of the entities that a reader may see', async () => {
    const mine = [3, 4, 5].map(nameOf);
    const visibility = await visibilityOf(store, {
      type: 'some',
      uids: mine.map(name => `uid-${name}`),
      sources: [],
    });
    const expected = movesBetween(0, 7).filter(({ name }) =>
      mine.includes(name),
    );
    const items = await all(store, query({ visibility }));
    expect(items.map(found)).toEqual(expected);
    const { counts } = await store.countChanges(query({ visibility }));
    expect(counts.changes + counts.first).toBe(expected.length);
  });

  it('count each entity once, as it was before against what it is after', async () => {
    const since = 2;
    const until = 6;
    const moved = movesBetween(since, until).filter(
      ({ type }) => type !== 'first',
    );
    const ends = [...new Set(moved.map(({ name }) => name))].map(name => {
      const own = moved.filter(move => move.name === name);
      return { before: own[own.length - 1].before, after: own[0].after };
    });
    const count = (
      matches: (
        before: NonNullable<State>,
        after: NonNullable<State>,
      ) => boolean | undefined,
    ) =>
      ends.filter(
        ({ before, after }) => before && after && matches(before, after),
      ).length;
    const { counts } = await store.countChanges(
      query({ since: firstDay + since, until: firstDay + until }),
    );
    expect(counts).toEqual({
      changes: moved.length,
      entities: ends.length,
      higher: count(({ rung: a }, { rung: b }) => (a && b ? b > a : false)),
      lower: count(({ rung: a }, { rung: b }) => (a && b ? b < a : false)),
      underBuilt: count(
        (a, b) => a.fit !== 'under-built' && b.fit === 'under-built',
      ),
      overBuilt: count(
        (a, b) => a.fit !== 'over-built' && b.fit === 'over-built',
      ),
      fits: count((a, b) => /built/.test(a.fit) && b.fit === 'fits'),
      stated: count(
        (a, b) => a.status === 'unassessed' && b.status === 'assessed',
      ),
      left: ends.filter(({ before, after }) => before && !after).length,
      returned: ends.filter(({ before, after }) => !before && after).length,
      first: movesBetween(since, until).filter(({ type }) => type === 'first')
        .length,
    });
    expect(counts.higher * counts.lower * counts.underBuilt).toBeGreaterThan(0);
  });

  it('are not those of another entity that had the same ref before', async () => {
    const own = await createStore(await databases.init(id));
    const write = async (day: number, uid: string, rung: 2 | 3 | 5) => {
      setDate(`${dateOf(firstDay + day)}T10:00:00.000Z`);
      const writer = await own.beginScan();
      await writer.write([scoredRecord('a', { rung }, { uid })]);
    };
    await write(0, 'earlier', 2);
    await write(1, 'earlier', 3);
    await write(2, 'later', 5);
    await write(3, 'later', 2);

    const items = await all(own, query());
    expect(
      items.map(item => [item.type, item.before?.rung, item.after?.rung]),
    ).toEqual([
      ['moved', 5, 2],
      // What it was at first is not remembered of a second one.
      ['first', undefined, undefined],
    ]);
  });
});
