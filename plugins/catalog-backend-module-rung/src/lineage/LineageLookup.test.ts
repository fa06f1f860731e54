import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { entity } from '../__testUtils__/entity';
import { LineageLookup } from './LineageLookup';

const second = 1_000;
const minute = 60 * second;

const entities = [
  entity('Domain', 'trade', { pods: '4' }),
  entity('Domain', 'sales', { teams: '3' }, { spec: { subdomainOf: 'trade' } }),
  entity('System', 'shop', { rto: '1h' }, { spec: { domain: 'sales' } }),
  entity('System', 'stock', {}, { spec: { domain: 'sales' } }),
];

function setUp() {
  const known = catalogServiceMock({ entities });
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs: request => known.getEntitiesByRefs(request),
  });
  const logger = mockServices.logger.mock();
  const lookup = LineageLookup.create({
    auth: mockServices.auth(),
    catalog,
    logger,
    policy: AssessmentPolicy.default(),
  });
  const asked = () =>
    catalog.getEntitiesByRefs.mock.calls.map(([{ entityRefs }]) => entityRefs);
  return { lookup, catalog, logger, asked };
}

function partOf(system: string): Entity {
  return entity('Component', 'part', {}, { spec: { system } });
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] });
});

afterEach(() => {
  jest.useRealTimers();
});

it('asks once for all that many entities inherit from, and for no more than is inherited', async () => {
  const { lookup, catalog, asked } = setUp();
  const systems = ['shop', 'stock', 'shop', 'gone', 'shop'];
  const lineages = await Promise.all(
    systems.map(system => lookup.of(partOf(system))),
  );

  expect(
    lineages.map(lineage => lineage?.map(({ metadata }) => metadata.name)),
  ).toEqual([
    ['shop', 'sales', 'trade'],
    ['stock', 'sales', 'trade'],
    ['shop', 'sales', 'trade'],
    [],
    ['shop', 'sales', 'trade'],
  ]);
  expect(lineages[0]?.[0]).toEqual({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      namespace: 'default',
      name: 'shop',
      annotations: { 'rung.dev/rto': '1h' },
    },
    spec: { domain: 'sales' },
  });
  expect(asked()).toEqual([
    ['system:default/shop', 'system:default/stock', 'system:default/gone'],
    ['domain:default/sales'],
    ['domain:default/trade'],
  ]);
  expect(catalog.getEntitiesByRefs.mock.calls[0][0].fields).toEqual([
    'kind',
    'metadata.namespace',
    'metadata.name',
    'metadata.annotations',
    'spec.system',
    'spec.domain',
    'spec.subdomainOf',
  ]);
});

it('asks again for what was missing after a short time, and for the rest after a long one', async () => {
  const { lookup, asked } = setUp();
  const ask = () =>
    Promise.all(['shop', 'gone'].map(system => lookup.of(partOf(system))));
  await ask();
  await ask();
  expect(asked()).toHaveLength(3);

  jest.advanceTimersByTime(11 * second);
  await ask();
  expect(asked().slice(3)).toEqual([['system:default/gone']]);

  jest.advanceTimersByTime(6 * minute);
  await ask();
  expect(asked().slice(4).flat().sort()).toEqual([
    'domain:default/sales',
    'domain:default/trade',
    'system:default/gone',
    'system:default/shop',
  ]);
});

it('asks nothing for an entity that inherits from nowhere', async () => {
  const { lookup, asked } = setUp();
  await expect(lookup.of(entity('Component', 'alone'))).resolves.toEqual([]);
  expect(asked()).toEqual([]);
});

it('rests after a failure, serves what it knows, and warns once a minute', async () => {
  const { lookup, catalog, logger, asked } = setUp();
  await lookup.of(partOf('shop'));
  const failures = async (systems: string[]) => {
    const lineages = await Promise.all(
      systems.map(system => lookup.of(partOf(system))),
    );
    return lineages.filter(lineage => lineage === undefined).length;
  };

  const answer = catalog.getEntitiesByRefs.getMockImplementation()!;
  catalog.getEntitiesByRefs.mockRejectedValue(new Error('It is away'));
  await expect(failures(['stock', 'gone'])).resolves.toBe(2);
  await expect(failures(['stock', 'gone', 'other'])).resolves.toBe(3);
  await expect(failures(['shop'])).resolves.toBe(0);
  expect(asked()).toHaveLength(4);
  jest.advanceTimersByTime(11 * second);
  await expect(failures(['stock'])).resolves.toBe(1);
  expect(asked()).toHaveLength(5);
  expect(logger.warn.mock.calls).toEqual([
    [expect.stringMatching(/cannot be read.*Error: It is away$/)],
  ]);

  jest.advanceTimersByTime(minute);
  await expect(failures(['stock'])).resolves.toBe(1);
  expect(logger.warn).toHaveBeenCalledTimes(2);

  catalog.getEntitiesByRefs.mockImplementation(answer);
  jest.advanceTimersByTime(11 * second);
  await expect(failures(['stock', 'gone'])).resolves.toBe(0);
});

it('does not wait for a catalog that says nothing', async () => {
  const { lookup, catalog, logger } = setUp();
  catalog.getEntitiesByRefs.mockReturnValue(new Promise(() => {}));
  const lineage = lookup.of(partOf('shop'));
  await new Promise(resolve => setImmediate(resolve));
  await jest.advanceTimersByTimeAsync(5 * second);
  await expect(lineage).resolves.toBeUndefined();
  expect(logger.warn.mock.calls[0][0]).toMatch(/No answer within 5 s/);
});
