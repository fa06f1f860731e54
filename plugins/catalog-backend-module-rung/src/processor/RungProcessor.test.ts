import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AlphaEntity } from '@backstage/catalog-model/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import type { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { JsonObject, JsonValue } from '@backstage/types';
import fc from 'fast-check';
import { entity } from '../__testUtils__/entity';
import { RungProcessor } from './RungProcessor';

const location = { type: 'url', target: 'https://acme.example/all.yaml' };

type Api = Pick<RungApi, 'listAssessments'>;

/** A backend of Rung that nobody is to ask. */
const nobody: Api = {
  listAssessments: async () => {
    throw new Error('Nobody was to ask');
  },
};

function setUp(rung: JsonObject, known: Entity[] = [], api: Api = nobody) {
  const entities = catalogServiceMock({ entities: known });
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs: request => entities.getEntitiesByRefs(request),
  });
  const processor = RungProcessor.fromConfig(
    mockServices.rootConfig({ data: { rung } }),
    {
      api,
      auth: mockServices.auth(),
      catalog,
      logger: mockServices.logger.mock(),
    },
  );
  const state = new Map<string, JsonValue>();
  const process = (given: Entity): Promise<AlphaEntity> =>
    processor.postProcessEntity(given, location, jest.fn(), {
      get: async <T extends JsonValue>(key: string) =>
        state.get(key) as T | undefined,
      set: async (key, value) => {
        state.set(key, value);
      },
    });
  return { process, catalog, state };
}

it('leaves an entity alone that has nothing of its own', async () => {
  const { process, catalog } = setUp({ catalog: { labels: true } });
  const plain = entity('Component', 'plain');
  await expect(process(plain)).resolves.toBe(plain);
  expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
});

it('tells of statements that are labels or stand under spec', async () => {
  const { process } = setUp({});
  const { status, metadata } = await process(
    entity(
      'Component',
      'part',
      {},
      {
        labels: { 'rung.dev/rto': '5m' },
        spec: { 'rung.dev/teams': '\u202e9' },
      },
    ),
  );
  expect(metadata.labels).toEqual({ 'rung.dev/rto': '5m' });
  expect(status?.items?.map(({ message }) => message)).toEqual([
    'metadata.labels.rung.dev/rto is "5m". Rung reads annotations, and nothing that is written here. Write rung.dev/rto with a text in metadata.annotations.',
    'spec.rung.dev/teams is "\\u202e9". Rung reads annotations, and nothing that is written here. Write rung.dev/teams with a text in metadata.annotations.',
  ]);
});

it('labels what states nothing where a profile is in force for all', async () => {
  const { process } = setUp({
    catalog: { labels: true },
    profiles: { default: { availability: '99.9' } },
  });
  const { metadata } = await process(entity('Component', 'plain'));
  expect(metadata.labels).toMatchObject({ 'rung.dev/assessed-rung': '3' });
});

it('tells authors of a regime that is nearly a known one, and never refuses it', async () => {
  const { process } = setUp({
    compliance: { 'pci-dss': 5 },
    catalog: { invalid: 'refuse' },
  });
  const { status } = await process(
    entity('Component', 'part', { compliance: 'PCI DSS' }),
  );
  expect(status?.items).toEqual([
    {
      type: 'rung.dev/annotations',
      level: 'warning',
      message:
        'rung.dev/compliance is "pci dss". No rung is known for pci dss; pci-dss was probably meant. Write pci-dss in rung.dev/compliance, or have the portal map what is written to a rung.',
    },
  ]);
});

it('labels no other kinds than are assessed, and nothing unless it is asked to', async () => {
  const stated = { availability: '99.9' };
  const byKinds = setUp({
    catalog: { labels: true },
    scan: { kinds: ['system'] },
  });
  const system = await byKinds.process(entity('System', 'shop', stated));
  expect(system.metadata.labels).toBeDefined();
  const component = await byKinds.process(entity('Component', 'part', stated));
  expect(component.metadata.labels).toBeUndefined();

  const byDefault = setUp({});
  const labels = { 'rung.dev/assessed-rung': '6', tier: 'gold' };
  const other = await byDefault.process(
    entity('Component', 'part', stated, { labels, spec: { system: 'shop' } }),
  );
  expect(other.metadata.labels).toEqual({ tier: 'gold' });
  expect(byDefault.catalog.getEntitiesByRefs).not.toHaveBeenCalled();
});

it('keeps the labels of the last time while the catalog cannot be read', async () => {
  const shop = entity('System', 'shop', { 'rto.zone': '5m' });
  const part = entity('Component', 'part', {}, { spec: { system: 'shop' } });
  const rung = { catalog: { labels: true } };
  const before = setUp(rung, [shop]);
  const { metadata } = await before.process(part);
  expect(metadata.labels).toMatchObject({ 'rung.dev/assessed-rung': '3' });

  const after = setUp(rung);
  after.catalog.getEntitiesByRefs.mockRejectedValue(new Error('It is away'));
  await expect(after.process(part)).resolves.toBe(part);
  before.state.forEach((value, key) => after.state.set(key, value));
  const kept = await after.process(part);
  expect(kept.metadata.labels).toEqual(metadata.labels);
});

it('forgets the labels of what is no longer assessed', async () => {
  const part = entity('Component', 'part', {}, { spec: { system: 'shop' } });
  const { process, state } = setUp({ catalog: { labels: true } });
  state.set('labels', { 'rung.dev/assessed-rung': '3' });
  await expect(process(part)).resolves.toBe(part);
  expect(state.get('labels')).toEqual({});
});

it('reports no more than can be read, however much is wrong', async () => {
  const { process } = setUp({});
  const misspelt = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `${'long'.repeat(100)}-${index}`,
      'value'.repeat(10_000),
    ]),
  );
  const wrong = Object.fromEntries(
    [...AssessmentPolicy.default().annotations].map(annotation => [
      annotation.slice('rung.dev/'.length),
      'x\n'.repeat(10_000),
    ]),
  );
  const { status } = await process(
    entity('Component', 'part', { ...misspelt, ...wrong }),
  );
  const messages = status!.items!.map(({ message }) => message);
  expect(messages).toHaveLength(21);
  expect(messages.at(-1)).toMatch(/^Rung cannot read \d+ more annotations\.$/);
  expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(600);
  expect(messages.filter(message => message.includes('\n'))).toEqual([]);
});

it('keeps what others have said of the entity', async () => {
  const { process } = setUp({});
  const said = { type: 'acme.com/check', level: 'info', message: 'Fine' };
  const given: Entity & { status: JsonObject } = {
    ...entity('Component', 'part', { rtoo: '5m' }),
    status: { items: [said] },
  };
  const { status } = await process(given);
  expect(status?.items).toEqual([
    said,
    expect.objectContaining({ type: 'rung.dev/annotations' }),
  ]);
});

it('never throws, whatever anybody wrote', async () => {
  const shop = entity('System', 'shop', { profile: '__proto__', rto: '∞' });
  const { process } = setUp({ catalog: { labels: true } }, [shop]);
  const key = fc.oneof(
    fc.string(),
    fc.string().map(name => `rung.dev/${name}`),
    fc.constantFrom(
      ...AssessmentPolicy.default().annotations,
      'rung.dev/assessed-rung',
      '__proto__',
      'constructor',
      'rung.dev/__proto__',
      'rung.dev/',
    ),
  );
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('99.9', '5m?', 'none', '1..', '99.9'.repeat(1000)),
    fc.anything(),
  );
  const record = fc
    .array(fc.tuple(key, value))
    .map(entries => Object.fromEntries(entries));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(record, fc.anything()),
      fc.oneof(record, fc.anything()),
      fc.constantFrom('shop', 'gone', ':', '', 5, null),
      async (annotations, labels, system) => {
        const given = {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: 'part', annotations, labels },
          spec: { system },
        } as unknown as Entity;
        const processed = await process(given);
        expect(processed.metadata.annotations).toBe(annotations);
        expect([undefined, '1', '2', '3', '4', '5', '6']).toContain(
          processed.metadata.labels?.['rung.dev/assessed-rung'],
        );
      },
    ),
  );
});

describe('labels of the report', () => {
  const rung = { catalog: { labels: 'report' } };

  /** A report of one entity, which can be away. */
  function reportOf(summary: object) {
    const listAssessments = jest.fn(async () => ({
      items: [{ entityRef: 'component:default/part', ...summary }],
    }));
    return { listAssessments, api: { listAssessments } as unknown as Api };
  }

  const seen = {
    status: 'assessed',
    rung: 3,
    fit: 'fits',
    built: 3,
  };

  it('hold what is seen, and what is declared of what it does not know', async () => {
    const { api, listAssessments } = reportOf(seen);
    const { process } = setUp(rung, [], api);
    const stated = { 'rto.zone': '1m', 'built.rung': '1' };

    const part = await process(entity('Component', 'part', stated));
    expect(part.metadata.labels).toEqual({
      'rung.dev/assessed-rung': '3',
      'rung.dev/assessed-status': 'assessed',
      'rung.dev/fit': 'fits',
      'rung.dev/built-rung': '3',
    });
    await process(entity('Component', 'part', stated));
    // It is read once for all entities.
    expect(listAssessments).toHaveBeenCalledTimes(1);

    const another = setUp(rung, [], api);
    const other = await another.process(entity('Component', 'other', stated));
    expect(other.metadata.labels).toMatchObject({
      'rung.dev/fit': 'under-built',
      'rung.dev/built-rung': '1',
    });
  });

  it('stay as they were while it cannot be read', async () => {
    const known = setUp(rung, [], reportOf(seen).api);
    await known.process(entity('Component', 'part'));
    const away = setUp(rung);
    known.state.forEach((value, key) => away.state.set(key, value));

    const { metadata } = await away.process(
      entity('Component', 'part', { 'rto.zone': '1m', 'built.rung': '1' }),
    );
    expect(metadata.labels).toMatchObject({
      'rung.dev/fit': 'fits',
      'rung.dev/built-rung': '3',
    });
  });
});
