import { TestDatabases } from '@backstage/backend-test-utils';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { visibilityOf } from '../__testUtils__/sights';
import { setDate } from '../__testUtils__/fakeDate';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { AssessmentStore } from './AssessmentStore';
import { Visibility } from './types';

const databases = TestDatabases.create({ ids: databaseIds });

const everything: Visibility = { type: 'all' };

function accepted(name: string, ends: Record<string, string>, owner = 'a') {
  return scoredRecord(
    name,
    { owners: [`group:default/${owner}`], title: `The ${name}` },
    {
      acceptances: Object.entries(ends).map(([id, until]) => ({
        id,
        severity: 'medium' as const,
        until,
      })),
    },
  );
}

async function write(
  store: AssessmentStore,
  ...records: ReturnType<typeof accepted>[]
) {
  await (await store.beginScan()).write(records);
}

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('acceptances on %s', id => {
  const ask = async (
    store: AssessmentStore,
    query: Partial<Parameters<AssessmentStore['acceptances']>[0]> = {},
  ) => {
    const { items, total } = await store.acceptances({
      filters: {},
      visibility: everything,
      within: 30,
      limit: 10,
      ...query,
    });
    return {
      ends: items.map(({ name, finding, until }) => [name, finding, until]),
      total,
    };
  };

  it('are those that end from today on within the days', async () => {
    const store = await createStore(await databases.init(id));
    setDate('2026-03-01T12:00:00Z');
    await write(
      store,
      accepted('one', { 'no-backups': '2026-03-31', mesh: '2026-04-01' }),
      accepted('two', { mesh: '2026-03-01', ended: '2026-02-28' }),
      accepted('three', { mesh: '2026-03-31' }),
    );

    await expect(ask(store)).resolves.toEqual({
      ends: [
        ['two', 'mesh', '2026-03-01'],
        ['one', 'no-backups', '2026-03-31'],
        ['three', 'mesh', '2026-03-31'],
      ],
      total: 3,
    });
    await expect(ask(store, { limit: 1 })).resolves.toEqual({
      ends: [['two', 'mesh', '2026-03-01']],
      total: 3,
    });
  });

  it('are of what one may see, of what is asked for and what is there', async () => {
    const store = await createStore(await databases.init(id));
    setDate('2026-03-01T12:00:00Z');
    await write(
      store,
      accepted('mine', { mesh: '2026-03-02' }),
      accepted('theirs', { mesh: '2026-03-02' }, 'b'),
      accepted('gone', { mesh: '2026-03-02' }),
    );
    await (await store.beginScan()).markGone(['component:default/gone']);

    const some = await visibilityOf(store, {
      type: 'some',
      uids: ['uid-mine'],
      sources: [],
    });
    const mine = { ends: [['mine', 'mesh', '2026-03-02']], total: 1 };
    await expect(ask(store, { visibility: some })).resolves.toEqual(mine);
    await expect(
      ask(store, { filters: { owner: ['group:default/a'] } }),
    ).resolves.toEqual(mine);
    const whole = await store.acceptances({
      filters: { owner: ['group:default/a'] },
      visibility: everything,
      within: 30,
      limit: 10,
    });
    expect(whole.items).toEqual([
      {
        entityRef: 'component:default/mine',
        name: 'mine',
        title: 'The mine',
        owners: ['group:default/a'],
        finding: 'mesh',
        severity: 'medium',
        until: '2026-03-02',
      },
    ]);

    await write(store, accepted('mine', {}));
    await expect(ask(store, { visibility: some })).resolves.toEqual({
      ends: [],
      total: 0,
    });
  });
});
