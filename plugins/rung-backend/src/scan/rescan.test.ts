import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { Availability } from '../availability';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { setDate } from '../__testUtils__/fakeDate';
import { scanning } from '../__testUtils__/scanning';
import { LiveRecords, RefreshService } from '../service';

const databases = TestDatabases.create({ ids: databaseIds });

const component = (name: string, spec: Entity['spec'], rto?: string) =>
  entity('Component', name, { states: rto ? { rto } : {}, spec });

/** One of everything that an assessment can rest on, and others that do not. */
const world: Record<string, Entity> = {
  database: component('database', {}, '2h'),
  shop: entity('System', 'shop', {
    states: { availability: '99.9' },
    spec: { domain: 'commerce' },
  }),
  commerce: entity('Domain', 'commerce', {
    states: { audience: 'paying' },
    spec: { subdomainOf: 'trade' },
  }),
  trade: entity('Domain', 'trade', { states: { pods: '4' } }),
  cluster: entity('Resource', 'cluster', {
    spec: { type: 'kubernetes-cluster' },
  }),
  checkout: component('checkout', { system: 'shop', dependsOn: ['database'] }),
  stock: component('stock', { system: 'shop' }),
  search: component('search', { dependsOn: ['resource:cluster'] }, '30m'),
  intranet: component('intranet', { dependsOn: ['checkout'] }, '30m'),
  dated: entity('Component', 'dated', {
    states: {
      rto: '30m',
      'built.rung': '2',
      'accept.under-built': 'until 2026-05-02: the move has begun',
    },
  }),
  lonely: component('lonely', {}),
};

/** Scans once a minute, and tells what each scan has scored. */
async function scanningDaily(
  knex: Parameters<typeof scanning>[0],
  options?: Parameters<typeof scanning>[2],
) {
  const bench = await scanning(knex, Object.values(world), options);
  let minute = 0;
  return {
    ...bench,
    scan: async (
      change: Record<string, Entity | undefined> = {},
      day = '01',
    ) => {
      const at = `2026-05-${day}T10:${String(minute++).padStart(
        2,
        '0',
      )}:00.000Z`;
      setDate(at);
      const entities = Object.values({ ...world, ...change });
      bench.catalog.set(entities.filter(each => each !== undefined));
      const { counts } = await bench.scan();
      const scored = Object.values(await bench.summaries())
        .filter(({ assessedAt }) => assessedAt === at)
        .map(({ name }) => name);
      expect(counts).toMatchObject({
        read: entities.filter(each => each !== undefined).length,
        scored: scored.length,
        written: scored.length,
      });
      return { scored, gone: counts.gone };
    },
  };
}

afterEach(() => {
  jest.useRealTimers();
});

describe.each(databases.eachSupportedId())('scanning again into %s', id => {
  it('scores and writes nothing while nothing has changed', async () => {
    const knex = await databases.init(id);
    const { scan } = await scanningDaily(knex);
    const rows = async () => ({
      assessments: await knex('assessments').orderBy('entity_ref'),
      history: await knex('history'),
    });

    await expect(scan()).resolves.toEqual({
      scored: Object.keys(world).sort(),
      gone: 0,
    });
    const before = await rows();
    await expect(scan()).resolves.toEqual({ scored: [], gone: 0 });
    await expect(rows()).resolves.toEqual(before);
  });

  it.each<[string, Record<string, Entity | undefined>, string[]]>([
    [
      'an entity nobody depends on',
      { lonely: component('lonely', {}, '1h') },
      ['lonely'],
    ],
    [
      'the title of a dependency',
      {
        database: {
          ...world.database,
          metadata: { ...world.database.metadata, title: 'The database' },
        },
      },
      ['database'],
    ],
    [
      'what a dependency needs',
      { database: component('database', {}, '5m') },
      ['checkout', 'database'],
    ],
    [
      'what a system states, and with it what its members need',
      {
        shop: entity('System', 'shop', {
          states: { availability: '99.99' },
          spec: { domain: 'commerce' },
        }),
      },
      ['checkout', 'intranet', 'shop', 'stock'],
    ],
    [
      'what a domain states, two levels up',
      {
        commerce: entity('Domain', 'commerce', {
          states: { audience: 'team' },
          spec: { subdomainOf: 'trade' },
        }),
      },
      ['checkout', 'commerce', 'shop', 'stock'],
    ],
    [
      'what the domain of a domain states, three levels up',
      { trade: entity('Domain', 'trade', { states: { pods: '400' } }) },
      ['checkout', 'commerce', 'shop', 'stock', 'trade'],
    ],
    [
      'what a domain is a subdomain of',
      {
        commerce: entity('Domain', 'commerce', {
          states: { audience: 'paying' },
        }),
      },
      ['checkout', 'commerce', 'shop', 'stock'],
    ],
    [
      'a second owner',
      {
        search: component(
          'search',
          { owner: ['group:payments', 'ann'], dependsOn: ['resource:cluster'] },
          '30m',
        ),
      },
      ['cluster', 'search'],
    ],
    [
      'the domain of a system',
      { shop: entity('System', 'shop', { states: { availability: '99.9' } }) },
      ['checkout', 'shop', 'stock'],
    ],
    [
      'the teams on a cluster',
      {
        another: component('another', {
          owner: 'more',
          dependsOn: ['resource:cluster'],
        }),
      },
      ['another', 'cluster', 'search'],
    ],
    [
      'what nobody reads',
      {
        shop: {
          ...world.shop,
          metadata: { ...world.shop.metadata, labels: { some: 'label' } },
        },
        lonely: entity('Component', 'lonely', {
          annotations: { 'example.com/other': 'other' },
        }),
      },
      [],
    ],
  ])(
    'scores only what rests on what has changed: %s',
    async (_, change, expected) => {
      const { scan } = await scanningDaily(await databases.init(id));
      await scan();

      await expect(scan(change)).resolves.toEqual({
        scored: expected,
        gone: 0,
      });
      await expect(scan(change)).resolves.toEqual({ scored: [], gone: 0 });
    },
  );

  it('scores anew on another day what holds a date', async () => {
    const { scan, summaries } = await scanningDaily(await databases.init(id));
    const accepted = async () =>
      (await summaries()).dated.findings.find(
        ({ id: finding }) => finding === 'under-built',
      )?.accepted;
    await scan({}, '01');
    await expect(accepted()).resolves.toBe(true);

    await expect(scan({}, '03')).resolves.toEqual({
      scored: ['dated'],
      gone: 0,
    });
    await expect(accepted()).resolves.toBe(false);
  });

  it('scores everything anew under other rules', async () => {
    const knex = await databases.init(id);
    const before = await scanningDaily(knex);
    await before.scan();
    const after = await scanningDaily(knex, { rules: 'others' });

    const { scored } = await after.scan({}, '02');

    expect(scored).toEqual(Object.keys(world).sort());
  });

  it('notes who has gone and who came back, and tells their dependents', async () => {
    const { scan, store, summaries } = await scanningDaily(
      await databases.init(id),
    );
    await scan();

    await expect(scan({ database: undefined })).resolves.toEqual({
      scored: ['checkout'],
      gone: 1,
    });
    await expect(
      scan({ database: undefined, lonely: undefined, shop: undefined }),
    ).resolves.toEqual({ scored: ['checkout', 'intranet', 'stock'], gone: 2 });
    const { lonely, shop, checkout } = await summaries();
    expect([lonely, shop]).toEqual([undefined, undefined]);
    expect(checkout.status).toBe('unassessed');

    await expect(scan()).resolves.toEqual({
      scored: ['checkout', 'database', 'intranet', 'lonely', 'shop', 'stock'],
      gone: 0,
    });
    const { items } = await store.history('component:default/lonely', {
      limit: 10,
    });
    expect(
      items.map(({ before, after }) => [before?.status, after?.status]),
    ).toEqual([
      [undefined, 'unassessed'],
      ['unassessed', undefined],
    ]);
  });

  it('reads again only what changed by what it draws on alone', async () => {
    const { scan, catalog } = await scanningDaily(await databases.init(id));
    await scan();
    await scan({
      shop: entity('System', 'shop', { states: { availability: '99.99' } }),
      database: component('database', {}, '5m'),
    });
    // Its system came before it, and has changed before its very eyes.
    expect(catalog.refsRead).toEqual(['component:default/intranet']);
  });

  it('takes what a refresh has written as its own', async () => {
    const { scan, store, catalog, logger } = await scanningDaily(
      await databases.init(id),
    );
    await scan();
    const common = {
      availability: Availability.create({ logger, statementTimeout: 10_000 }),
      auth: mockServices.auth(),
      catalog: catalog.service,
      logger,
      policy: AssessmentPolicy.default(),
      rules: 'rules',
      kinds: ['Component', 'Resource', 'System', 'Domain'],
      scheduler: mockServices.scheduler.mock(),
      store,
    };
    const refreshes = RefreshService.create({
      ...common,
      entities: LiveRecords.create(common),
    });
    const change = {
      database: component('database', {}, '5m'),
      search: component('search', { dependsOn: ['resource:cluster'] }, '10m'),
      dated: component('dated', { system: 'shop' }, '1h'),
    };
    catalog.set(Object.values({ ...world, ...change }));
    const credentials = await common.auth.getOwnServiceCredentials();
    for (const ref of [
      'component:default/database',
      'component:default/checkout',
      'component:default/search',
      'component:default/dated',
      'component:default/stock',
      'resource:default/cluster',
      'system:default/shop',
      'domain:default/commerce',
      'domain:default/trade',
    ]) {
      await refreshes.refreshEntity(ref, credentials);
    }

    await expect(scan(change)).resolves.toEqual({ scored: [], gone: 0 });
  });
});
