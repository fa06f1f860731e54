import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { entity } from '../__testUtils__/entities';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { recordFields } from '../scoring';
import { CatalogReader } from './CatalogReader';

const entities = [
  entity('Component', 'a'),
  entity('API', 'b'),
  entity('Resource', 'c'),
  entity('System', 'd'),
  entity('Domain', 'e'),
  entity('Group', 'f'),
  entity('Component', 'g'),
  entity('API', 'h'),
];

const readerOf = (catalog: FakeCatalog) =>
  CatalogReader.create({
    auth: mockServices.auth({ pluginId: 'rung' }),
    catalog: catalog.service,
  });

async function namesOf(pages: AsyncIterable<Entity[]>): Promise<string[][]> {
  const names: string[][] = [];
  for await (const page of pages) {
    names.push(page.map(({ metadata }) => metadata.name));
  }
  return names;
}

const going = new AbortController().signal;

describe('CatalogReader', () => {
  it('reads clusters only', async () => {
    const type = 'kubernetes-cluster';
    const catalog = FakeCatalog.create([
      ...entities,
      entity('Resource', 'lab', { spec: { type } }),
      entity('Component', 'agent', { spec: { type } }),
    ]);

    await expect(namesOf(readerOf(catalog).clusters(going))).resolves.toEqual([
      ['lab'],
    ]);
  });

  it('reads one kind after the other', async () => {
    const catalog = FakeCatalog.create(entities);

    await expect(
      namesOf(readerOf(catalog).pages(['Domain', 'Component', 'API'], going)),
    ).resolves.toEqual([['e'], ['a', 'g'], ['b', 'h']]);
  });

  it('asks for the next page while one is worked on, and for no other', async () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      entity('Component', `c${index}`),
    );
    const catalog = FakeCatalog.create(many);
    let asked = 0;
    catalog.onPage = () => {
      asked++;
    };
    const pages = readerOf(catalog).pages(['component'], going);

    await pages.next();
    await new Promise(setImmediate);
    expect(asked).toBe(2);
    await pages.return();
    expect(asked).toBe(2);
  });

  it('reads no kinds but those it is asked for', async () => {
    const catalog = FakeCatalog.create(entities);
    const reader = readerOf(catalog);

    await expect(namesOf(reader.pages(['group'], going))).resolves.toEqual([
      ['f'],
    ]);
    await expect(namesOf(reader.pages(['System'], going))).resolves.toEqual([
      ['d'],
    ]);
  });

  it('asks for large pages of little, as the plugin itself', async () => {
    const catalog = FakeCatalog.create(entities);
    await namesOf(readerOf(catalog).pages(['System', 'API'], going));

    expect(catalog.streams).toEqual(
      ['system', 'api'].map(kind => ({
        request: {
          filter: { kind },
          fields: recordFields,
          pageSize: 2000,
          totalItems: 'exclude',
        },
        options: { credentials: mockCredentials.service('plugin:rung') },
      })),
    );
  });

  it('reads many by their refs in batches, without those that are not there', async () => {
    const many = Array.from({ length: 1500 }, (_, index) =>
      entity('Component', `c${index}`),
    );
    const catalog = FakeCatalog.create(many);
    const wanted = [...many.map(stringifyEntityRef), 'component:default/gone'];

    const batches = await namesOf(readerOf(catalog).byRefs(wanted, going));

    expect(batches.map(({ length }) => length)).toEqual([1000, 500]);
    expect(batches.flat()).toEqual(many.map(({ metadata }) => metadata.name));
    expect(catalog.refsRead).toEqual(wanted);
  });

  it('stops where it is told to', async () => {
    const catalog = FakeCatalog.create(entities);
    const stopping = new AbortController();
    const pages = readerOf(catalog).pages(['component'], stopping.signal);
    const batches = readerOf(catalog).byRefs(
      ['component:default/a'],
      stopping.signal,
    );

    stopping.abort();

    await expect(pages.next()).rejects.toMatchObject({ name: 'AbortError' });
    await expect(batches.next()).rejects.toMatchObject({ name: 'AbortError' });
    expect(catalog.streams).toEqual([]);
    expect(catalog.refsRead).toEqual([]);
  });
});
