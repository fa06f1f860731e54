import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import catalogModuleRung from '.';
import catalogModuleRungModel from './alpha';
import { entity } from './__testUtils__/entity';
import { TestCatalog } from './__testUtils__/TestCatalog';

jest.setTimeout(60_000);

let catalog: TestCatalog | undefined;

afterEach(async () => {
  await catalog?.stop();
  catalog = undefined;
});

async function start(
  rung: JsonObject,
  features: Parameters<typeof TestCatalog.start>[0]['features'] = [],
): Promise<TestCatalog> {
  catalog = await TestCatalog.start({
    rung,
    features: [catalogModuleRung, ...features],
  });
  return catalog;
}

const bad = {
  'rto.zone': 'soon',
  'built.zones': 'a few',
  'accept.single-zone': 'for ever',
  profile: 'tier-1',
  rtoo: '15m',
  availability: '99.9',
};

describe.each([
  ['as it is', []],
  ['that validates by models', [catalogModuleRungModel]],
])('a catalog %s', (_, features) => {
  it('takes in an entity with bad annotations, and says what is wrong', async () => {
    const portal = await start({ profiles: { 'tier-2': {} } }, features);
    await portal.set([
      entity('Component', 'wrong', bad),
      entity('Component', 'right', { availability: '99.9' }),
    ]);

    const wrong = await portal.entityOnce('component', 'wrong');
    expect(wrong.metadata.annotations).toMatchObject({
      'rung.dev/rto.zone': 'soon',
    });
    expect(wrong.status?.items).toEqual(
      [
        'rung.dev/profile is "tier-1". The value is not the name of a profile. Write one of tier-2.',
        'rung.dev/rto.zone is "soon". The value is not a duration. Write a duration such as 30s, 5m, 1h30m, 1.5h, 1d, 1w or PT5M, or none where there is no such requirement.',
        'rung.dev/built.zones is "a few". The value is not one that this fact knows. Write a whole number of at least one.',
        'rung.dev/accept.single-zone is "for ever". The value does not say until when and why. Write until, a day, and a reason, such as “until 2027-03-31: the vendor contract ends then”.',
        'rung.dev/rtoo is "15m". Rung reads no annotation of this name. Write rung.dev/rto instead.',
      ].map(message => ({
        type: 'rung.dev/annotations',
        level: 'warning',
        message,
      })),
    );

    const right = await portal.entityOnce('component', 'right');
    expect(right.status).toBeUndefined();
    expect(right.metadata.labels).toBeUndefined();
  });
});

it('keeps an entity out where the configuration asks for it, and what was there before', async () => {
  const portal = await start({ catalog: { invalid: 'refuse' } });
  await portal.set([entity('Component', 'shop', { availability: '99.9' })]);
  await portal.entityOnce('component', 'shop');

  await portal.set([
    entity('Component', 'shop', { availability: 'high', rtoo: '5m' }),
    entity('Component', 'new', { availability: 'high' }),
    entity('Component', 'other'),
  ]);
  const shop = await portal.entityOnce('component', 'shop', ({ status }) =>
    Boolean(status?.items?.length),
  );
  expect(shop.metadata.annotations).toMatchObject({
    'rung.dev/availability': '99.9',
  });
  expect(shop.status?.items).toEqual([
    expect.objectContaining({
      type: 'backstage.io/catalog-processing',
      level: 'error',
      message: expect.stringMatching(
        /InputError: Rung cannot read 2 annotations: rung\.dev\/availability is "high"\..*rung\.dev\/rtoo is "5m"\./,
      ),
    }),
  ]);
  await portal.entityOnce('component', 'other');
  await expect(portal.names('kind=component')).resolves.toEqual([
    'other',
    'shop',
  ]);
});

it('labels entities with the rung of what they state and inherit', async () => {
  const portal = await start({ catalog: { labels: true } });
  const sales = entity('Domain', 'sales', { 'rto.region': '4h' });
  await portal.set([sales]);
  await portal.entityOnce('domain', 'sales');
  const above = [
    sales,
    entity(
      'System',
      'shop',
      { audience: 'paying' },
      { spec: { domain: 'sales' } },
    ),
    entity('System', 'idle'),
  ];
  await portal.set(above);
  await portal.entityOnce('system', 'shop');

  const lie = { 'rung.dev/assessed-rung': '1', 'rung.dev/fit': 'fits' };
  await portal.set([
    ...above,
    entity(
      'Component',
      'inherits',
      { 'built.rung': '3' },
      { spec: { system: 'shop' }, labels: { ...lie, tier: 'gold' } },
    ),
    entity('Component', 'states', { availability: '99.9' }),
    entity(
      'Component',
      'silent',
      {},
      { labels: lie, spec: { system: 'idle' } },
    ),
    entity('User', 'jane', { availability: '99.9' }),
  ]);

  const inherits = await portal.entityOnce('component', 'inherits');
  expect(inherits.metadata.labels).toEqual({
    'rung.dev/assessed-rung': '5',
    'rung.dev/assessed-status': 'incomplete',
    'rung.dev/fit': 'under-built',
    'rung.dev/built-rung': '3',
    tier: 'gold',
  });
  const states = await portal.entityOnce('component', 'states');
  expect(states.metadata.labels).toEqual({
    'rung.dev/assessed-rung': '3',
    'rung.dev/assessed-status': 'incomplete',
    'rung.dev/fit': 'unknown',
  });
  const silent = await portal.entityOnce('component', 'silent');
  expect(silent.metadata.labels).toEqual({});
  const jane = await portal.entityOnce('user', 'jane');
  expect(jane.metadata.labels).toBeUndefined();
  await expect(
    portal.names('metadata.labels.rung.dev/assessed-rung=5'),
  ).resolves.toEqual(['inherits', 'sales', 'shop']);
});

it('goes on while systems cannot be read', async () => {
  const portal = await start({ catalog: { labels: true } }, [
    catalogServiceMock.mock({
      getEntitiesByRefs: async () => {
        throw new Error('The catalog is away');
      },
    }).factory,
  ]);
  await portal.set([
    entity('Component', 'inherits', bad, { spec: { system: 'shop' } }),
    entity('Component', 'alone', { availability: '99.9' }),
  ]);

  const inherits = await portal.entityOnce('component', 'inherits');
  expect(inherits.metadata.labels).toBeUndefined();
  expect(inherits.status?.items).toHaveLength(5);
  const alone = await portal.entityOnce('component', 'alone');
  expect(alone.metadata.labels).toMatchObject({
    'rung.dev/assessed-rung': '3',
  });
});
