import { TestDatabases } from '@backstage/backend-test-utils';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { visibilityOf } from '../__testUtils__/sights';
import { setDate } from '../__testUtils__/fakeDate';
import { scoredRecord } from '../__testUtils__/scoredRecord';

const databases = TestDatabases.create({ ids: databaseIds });

function exercised(name: string, until: string) {
  return scoredRecord(
    name,
    { owners: ['group:default/a'], title: `The ${name}` },
    {
      exercises: [
        { finding: 'failover-untested', exercised: '2026-01-02', until },
      ],
    },
  );
}

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('exercises on %s', id => {
  it('are those that are too old within the days, of what one may see', async () => {
    const store = await createStore(await databases.init(id));
    setDate('2026-03-01T12:00:00Z');
    await (
      await store.beginScan()
    ).write([
      exercised('soon', '2026-03-02'),
      exercised('today', '2026-03-01'),
      exercised('later', '2026-05-02'),
      exercised('over', '2026-02-28'),
      exercised('hidden', '2026-03-02'),
    ]);
    const query = {
      filters: {},
      visibility: await visibilityOf(store, {
        type: 'some',
        uids: ['soon', 'today', 'later', 'over'].map(name => `uid-${name}`),
        sources: [],
      }),
      within: 30,
      limit: 10,
    };
    const told = (name: string, until: string) => ({
      entityRef: `component:default/${name}`,
      name,
      title: `The ${name}`,
      owners: ['group:default/a'],
      finding: 'failover-untested',
      exercised: '2026-01-02',
      until,
    });
    await expect(store.exercises(query)).resolves.toEqual({
      items: [told('today', '2026-03-01'), told('soon', '2026-03-02')],
      total: 2,
    });
    await expect(store.exercises({ ...query, limit: 1 })).resolves.toEqual({
      items: [told('today', '2026-03-01')],
      total: 2,
    });
  });
});
