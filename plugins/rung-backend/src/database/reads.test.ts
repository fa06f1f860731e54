import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { visibilityOf } from '../__testUtils__/sights';
import { setDate } from '../__testUtils__/fakeDate';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { DatabaseAssessmentStore } from './DatabaseAssessmentStore';
import { StoredChange } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const counts = { read: 40, scored: 30, written: 20, gone: 10, failed: 5 };

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('reading from %s', id => {
  it('pages through history, newest first', async () => {
    const store = await createStore(await databases.init(id));
    for (let round = 0; round <= 5; round++) {
      await store.writeEntity(
        await store.nextSequence(),
        scoredRecord('checkout', { platform: round % 2 === 0 }),
      );
      await store.writeEntity(
        await store.nextSequence(),
        scoredRecord('other', { platform: round % 2 === 0 }),
      );
    }
    const page = async (limit: number, after?: StoredChange) => {
      const { items } = await store.history('component:default/checkout', {
        limit,
        after: after?.position,
      });
      return items;
    };

    const all = await page(10);
    expect(all.map(({ after }) => after?.platform)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    await expect(page(2)).resolves.toEqual(all.slice(0, 2));
    await expect(page(2, all[1])).resolves.toEqual(all.slice(2, 4));
    await expect(page(2, all[3])).resolves.toEqual(all.slice(4));
    await expect(page(2, all[4])).resolves.toEqual([]);
    await expect(
      store.history('component:default/never-seen', { limit: 10 }),
    ).resolves.toEqual({ items: [], hasMore: false });
  });

  it('finds who depends on an entity, those that need most first', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    const cluster = 'resource:default/cluster';
    const placed = { places: [{ cluster: 'east' }] };
    const writer = await store.beginScan();
    await writer.write([
      scoredRecord('b', { resilience: 3, title: 'Bee' }),
      scoredRecord('a', { resilience: 3, built: 5 }, placed),
      scoredRecord('runs', { resilience: 6 }, placed),
      scoredRecord('silent', { status: 'unassessed', resilience: undefined }),
      scoredRecord('other', { resilience: 5 }, { places: [{ cluster: 'w' }] }),
    ]);
    await knex('clusters').insert({
      name: 'east',
      source: 'pushed',
      status: 'reached',
      missing_rights: '[]',
      attempted_at: new Date().toISOString(),
      entity_ref: cluster,
    });
    const refOf = (name: string) => `component:default/${name}`;
    const query = {
      stated: ['a', 'b', 'silent', 'absent'].map(refOf),
      visibility: { type: 'all' } as const,
      limit: 3,
    };

    await expect(
      store.dependents({ ...query, seenOn: cluster }),
    ).resolves.toEqual({
      items: [
        { entityRef: refOf('runs'), relation: 'seen', resilience: 6 },
        { entityRef: refOf('a'), relation: 'stated', resilience: 3, built: 5 },
        {
          entityRef: refOf('b'),
          title: 'Bee',
          relation: 'stated',
          resilience: 3,
        },
      ],
      needs: [
        { rung: 6, count: 1 },
        { rung: 3, count: 2 },
      ],
      unassessed: 1,
    });
    await expect(
      store.dependents({
        ...query,
        visibility: await visibilityOf(store, {
          type: 'some',
          uids: ['uid-silent'],
          sources: [],
        }),
      }),
    ).resolves.toEqual({
      items: [{ entityRef: refOf('silent'), relation: 'stated' }],
      needs: [],
      unassessed: 1,
    });
  });

  it('gives what is known of dependencies that are there', async () => {
    const store = await createStore(await databases.init(id));
    const first = await store.beginScan();
    await first.write([
      scoredRecord(
        'stated',
        { resilience: 5 },
        {
          dependency: {
            entityRef: 'component:default/stated',
            resilience: 5,
            availability: 99.95,
          },
          teams: 0,
        },
      ),
      scoredRecord('bare', { status: 'unassessed', resilience: undefined }),
      scoredRecord('gone'),
      scoredRecord('another'),
    ]);
    const second = await store.beginScan();
    await second.markGone(['component:default/gone']);

    const found = await store.getDependencies(
      ['stated', 'bare', 'gone', 'never-seen'].map(
        name => `component:default/${name}`,
      ),
    );

    expect(
      found.sort((one, other) => (one.entityRef < other.entityRef ? -1 : 1)),
    ).toEqual([
      { entityRef: 'component:default/bare' },
      {
        entityRef: 'component:default/stated',
        resilience: 5,
        availability: 99.95,
        teams: 0,
      },
    ]);
    await expect(store.getDependencies([])).resolves.toEqual([]);
  });

  it('tells the state of the latest scan', async () => {
    const store = await createStore(await databases.init(id));
    const nothing = { read: 0, scored: 0, written: 0, gone: 0, failed: 0 };
    await expect(store.getScan()).resolves.toEqual({
      status: 'never',
      ...nothing,
    });

    setDate('2026-05-01T10:00:00.000Z');
    const first = await store.beginScan();
    await first.saveProgress({ ...nothing, read: 20 });
    await expect(store.getScan()).resolves.toEqual({
      status: 'running',
      startedAt: '2026-05-01T10:00:00.000Z',
      ...nothing,
      read: 20,
    });

    setDate('2026-05-01T10:01:00.000Z');
    await first.finish({ status: 'succeeded' }, counts);
    const succeeded = {
      status: 'succeeded',
      startedAt: '2026-05-01T10:00:00.000Z',
      finishedAt: '2026-05-01T10:01:00.000Z',
      asOf: '2026-05-01T10:01:00.000Z',
      ...counts,
    };
    await expect(store.getScan()).resolves.toEqual(succeeded);

    setDate('2026-05-01T11:00:00.000Z');
    const second = await store.beginScan();
    const running = {
      status: 'running',
      startedAt: '2026-05-01T11:00:00.000Z',
      asOf: '2026-05-01T10:01:00.000Z',
      ...nothing,
    };
    await expect(store.getScan()).resolves.toEqual({ ...running, progress: 0 });
    await second.saveProgress({ ...nothing, read: 10 });
    await expect(store.getScan()).resolves.toEqual({
      ...running,
      read: 10,
      progress: 0.25,
    });
    await second.saveProgress({ ...nothing, read: 50 });
    await expect(store.getScan()).resolves.toEqual({
      ...running,
      read: 50,
      progress: 1,
    });

    setDate('2026-05-01T11:01:00.000Z');
    await second.finish(
      { status: 'failed', error: `The catalog said "no"` },
      { ...nothing, read: 50 },
    );
    const ended = {
      ...running,
      finishedAt: '2026-05-01T11:01:00.000Z',
      read: 50,
    };
    await expect(store.getScan()).resolves.toEqual({
      ...ended,
      status: 'failed',
      error: `The catalog said "no"`,
    });

    setDate('2026-05-01T12:00:00.000Z');
    const third = await store.beginScan();
    await third.finish({ status: 'aborted' }, nothing);
    await expect(store.getScan()).resolves.toEqual({
      ...running,
      status: 'aborted',
      startedAt: '2026-05-01T12:00:00.000Z',
      finishedAt: '2026-05-01T12:00:00.000Z',
    });
  });

  it('remembers the latest scans, and the last that succeeded', async () => {
    const knex = await databases.init(id);
    const store = await createStore(knex);
    setDate('2026-05-01T10:00:00.000Z');
    const succeeded = await store.beginScan();
    await succeeded.finish({ status: 'succeeded' }, counts);
    // Refreshes take places in the same order.
    for (let refresh = 0; refresh < 101; refresh++) {
      await store.nextSequence();
    }
    for (let scan = 0; scan < 110; scan++) {
      setDate(new Date(Date.UTC(2026, 4, 1, 10, scan)).toISOString());
      await store.beginScan();
    }

    await expect(store.getScan()).resolves.toMatchObject({
      status: 'running',
      asOf: '2026-05-01T10:00:00.000Z',
      progress: 0,
    });
    const scans = await knex('scans').select('id');
    expect(scans).toHaveLength(101);
  }, 30_000);

  // SQLite reads within the process, and knows no such limit.
  if (id !== 'SQLITE_3') {
    it('ends a report that takes longer than it may', async () => {
      const knex = await databases.init(id);
      const store = await DatabaseAssessmentStore.create({
        database: mockServices.database({ knex }),
        statementTimeout: 100,
        ruleSet: 'rules',
        scanTimeout: 60_000,
      });
      const query = { filters: {}, visibility: { type: 'all' } } as const;
      const order = { orderBy: 'name', descending: false, limit: 1 } as const;

      await knex.transaction(async transaction => {
        await transaction.raw('lock table assessments');
        const late = {
          status: 'rejected',
          reason: expect.objectContaining({
            message: expect.stringContaining('statement timeout'),
          }),
        };
        await expect(
          Promise.allSettled([
            store.report(query),
            store.trend(query, 7),
            store.count(query),
            store.list({ ...query, ...order }),
          ]),
        ).resolves.toEqual([late, late, late, late]);
      });
      await expect(store.count(query)).resolves.toBe(0);
    });
  }
});
