import { TestDatabases } from '@backstage/backend-test-utils';
import { createStore, databaseIds } from '../__testUtils__/databases';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { GraphEntity } from '../dependencyGraph';
import { AssessmentStore } from './AssessmentStore';

const databases = TestDatabases.create({ ids: databaseIds });

async function graphIn(store: AssessmentStore): Promise<GraphEntity[]> {
  const read: GraphEntity[] = [];
  await store.readGraph(async page => {
    read.push(...page);
  });
  return read;
}

describe.each(databases.eachSupportedId())('the graph on %s', id => {
  it('holds what was written last of what is in the catalog', async () => {
    const store = await createStore(await databases.init(id));
    const writer = await store.beginScan();
    const node = {
      owners: ['group:default/a'],
      dependsOn: ['component:default/b'],
      soft: ['component:default/b'],
      places: [{ cluster: 'c', zone: 'z' }],
    };
    await writer.write([scoredRecord('a'), scoredRecord('b')]);
    await writer.write([
      scoredRecord('a', { title: 'A', system: 'system:default/s' }, { node }),
    ]);
    const common = { kind: 'Component' };
    const a = {
      ...common,
      ...node,
      entityRef: 'component:default/a',
      number: 0,
      name: 'a',
      title: 'A',
      system: 'system:default/s',
    };
    expect(await graphIn(store)).toEqual([
      a,
      {
        ...common,
        entityRef: 'component:default/b',
        number: 1,
        name: 'b',
        owners: [],
        dependsOn: [],
      },
    ]);
    await (await store.beginScan()).markGone(['component:default/b']);
    expect(await graphIn(store)).toEqual([a]);
  });

  it('is whole, however many pages it takes', async () => {
    const store = await createStore(await databases.init(id));
    const writer = await store.beginScan();
    const names = Array.from({ length: 4_500 }, (_, index) => `e-${index}`);
    for (let start = 0; start < names.length; start += 1_000) {
      await writer.write(
        names.slice(start, start + 1_000).map(name => scoredRecord(name)),
      );
    }
    const read = (await graphIn(store)).map(({ name }) => name);
    expect(read).toHaveLength(names.length);
    expect(new Set(read)).toEqual(new Set(names));
  }, 60_000);
});
