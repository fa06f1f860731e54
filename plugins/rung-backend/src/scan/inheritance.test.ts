import { TestDatabases } from '@backstage/backend-test-utils';
import { databaseIds } from '../__testUtils__/databases';
import { entity } from '../__testUtils__/entities';
import { scanning } from '../__testUtils__/scanning';

const databases = TestDatabases.create({ ids: databaseIds });

const cluster = (name: string) =>
  entity('Resource', name, { spec: { type: 'kubernetes-cluster' } });

describe.each(databases.eachSupportedId())('a scan into %s', id => {
  it('inherits from system and domain, in whatever order they are read', async () => {
    const { scan, summaries } = await scanning(await databases.init(id), [
      entity('Component', 'in-system', {
        states: { rto: '15m' },
        spec: { system: 'shop' },
      }),
      entity('Component', 'in-domain', { spec: { domain: 'other' } }),
      entity('Component', 'in-both', {
        spec: { system: 'shop', domain: 'other' },
      }),
      entity('Component', 'in-nothing', { spec: { system: 'not-there' } }),
      entity('System', 'shop', {
        states: { rto: '4h', availability: '99.9' },
        spec: { domain: 'commerce' },
      }),
      entity('Domain', 'commerce', { states: { audience: 'paying' } }),
      entity('Domain', 'other', { states: { audience: 'team' } }),
    ]);
    await scan();

    const found = await summaries();
    const stated = (name: string) =>
      found[name].requirements.map(({ key, text }) => [key, text]);
    expect(stated('in-system')).toEqual([
      ['availability', '99.9'],
      ['rto', '15m'],
      ['audience', 'paying'],
    ]);
    expect(stated('shop')).toEqual([
      ['availability', '99.9'],
      ['rto', '4h'],
      ['audience', 'paying'],
    ]);
    expect(stated('in-domain')).toEqual([['audience', 'team']]);
    expect(stated('in-both')).toEqual([
      ['availability', '99.9'],
      ['rto', '4h'],
      ['audience', 'team'],
    ]);
    expect(found['in-nothing']).toMatchObject({
      status: 'unassessed',
      system: 'system:default/not-there',
    });
    expect(found['in-system']).toMatchObject({
      system: 'system:default/shop',
      domain: 'domain:default/commerce',
    });
    expect(found['in-both'].domain).toBe('domain:default/other');
  });

  it('inherits from the whole chain of domains, and ends a circle', async () => {
    const domain = (name: string, subdomainOf: string, audience?: string) =>
      entity('Domain', name, {
        states: { ...(audience && { audience }), [`rto.${name}`]: '5m' },
        spec: { subdomainOf },
      });
    const { scan, store, summaries } = await scanning(
      await databases.init(id),
      [
        entity('Component', 'checkout', {
          states: { 'rto.node': '1h' },
          spec: { system: 'shop' },
        }),
        entity('System', 'shop', { spec: { domain: 'zone' } }),
        // Read before and after what they are subdomains of.
        domain('zone', 'cluster'),
        domain('region', 'zone', 'self'),
        domain('cluster', 'region', 'paying'),
      ],
    );
    await scan();

    const found = await summaries();
    for (const name of ['checkout', 'shop', 'zone', 'region', 'cluster']) {
      const keys = found[name].requirements.map(({ key }) => key);
      expect([name, keys]).toEqual([
        name,
        [
          ...(name === 'checkout' ? ['rto.node'] : []),
          'rto.zone',
          'rto.cluster',
          'rto.region',
          'audience',
        ],
      ]);
    }
    expect(
      found.checkout.requirements.find(({ key }) => key === 'audience')?.text,
    ).toBe('paying');
    expect(found.checkout.domain).toBe('domain:default/zone');
    await expect(
      store.getEntity('component:default/checkout'),
    ).resolves.toMatchObject({
      names: expect.arrayContaining([
        'domain:default/zone',
        'domain:default/cluster',
        'domain:default/region',
      ]),
    });
  });

  it('counts every owner of every component on a cluster as a team', async () => {
    const { scan, store, summaries } = await scanning(
      await databases.init(id),
      [
        entity('Component', 'shared', {
          states: { availability: '99.9' },
          spec: {
            owner: ['one', 'two', 'user:ann', 'three'],
            dependsOn: ['resource:cluster'],
          },
        }),
        entity('Component', 'other', {
          spec: {
            owner: ['six', 'two', 'five'],
            dependsOn: ['resource:cluster'],
          },
        }),
        cluster('cluster'),
      ],
    );
    await scan();

    const { shared } = await summaries();
    expect(shared).toMatchObject({
      rung: 4,
      owners: [
        'group:default/one',
        'group:default/three',
        'group:default/two',
        'user:default/ann',
      ],
      requirements: [{ key: 'availability' }, { key: 'teams', text: '6' }],
    });
    for (const owner of shared.owners) {
      const { items } = await store.list({
        filters: { owner: [owner] },
        visibility: { type: 'all' },
        orderBy: 'name',
        descending: false,
        limit: 10,
      });
      expect(items.map(({ name }) => name)).toContain('shared');
    }
  });

  it('inherits from what is not assessed itself', async () => {
    const { scan, store, summaries } = await scanning(
      await databases.init(id),
      [
        entity('Component', 'checkout', { spec: { system: 'shop' } }),
        entity('System', 'shop', { states: { availability: '99.9' } }),
      ],
      { kinds: ['component'] },
    );
    await scan();

    await expect(summaries()).resolves.toEqual({
      checkout: expect.objectContaining({ rung: 3 }),
    });
    await expect(store.getScan()).resolves.toMatchObject({ read: 1 });
  });

  it('counts the teams on the largest of the clusters one depends on', async () => {
    const on = (name: string, owner: string, ...clusters: string[]) =>
      entity('Component', name, {
        spec: { owner, dependsOn: clusters.map(each => `resource:${each}`) },
      });
    const { scan, store, summaries } = await scanning(
      await databases.init(id),
      [
        on('a', 'one', 'large'),
        on('b', 'two', 'large', 'small'),
        on('c', 'two', 'large'),
        on('d', 'three', 'large'),
        on('e', 'four', 'database'),
        entity('Component', 'stated', {
          states: { teams: '7' },
          spec: { owner: 'three', dependsOn: ['resource:large'] },
        }),
        entity('API', 'api', {
          spec: { owner: 'five', dependsOn: ['resource:small'] },
        }),
        cluster('large'),
        cluster('small'),
        cluster('empty'),
        entity('Resource', 'database'),
      ],
    );
    await scan();

    const found = await summaries();
    const teams = (name: string) =>
      found[name].requirements.find(({ key }) => key === 'teams')?.text;
    expect(
      ['a', 'b', 'e', 'stated', 'api', 'large'].map(name => [
        name,
        teams(name),
      ]),
    ).toEqual([
      ['a', '3'],
      ['b', '3'],
      ['e', undefined],
      ['stated', '7'],
      ['api', '1'],
      ['large', undefined],
    ]);
    const clusters = await store.getDependencies(
      ['large', 'small', 'empty', 'database'].map(
        name => `resource:default/${name}`,
      ),
    );
    expect(
      clusters.map(({ entityRef, teams: count }) => [entityRef, count]).sort(),
    ).toEqual([
      ['resource:default/database', undefined],
      ['resource:default/empty', 0],
      ['resource:default/large', 3],
      ['resource:default/small', 1],
    ]);
    await expect(store.getEntity('component:default/a')).resolves.toMatchObject(
      { names: ['resource:default/large'] },
    );
  });

  it('holds the rungs of dependencies against those that depend on them', async () => {
    const needs = (
      name: string,
      availability: string,
      ...dependsOn: string[]
    ) =>
      entity('Component', name, {
        states: { availability },
        spec: { dependsOn },
      });
    const { scan, store, summaries } = await scanning(
      await databases.init(id),
      [
        needs('first', '99.99', 'last', 'not-there'),
        needs('weak', '99.5', 'last'),
        needs('circle-a', '99.99', 'circle-b'),
        needs('circle-b', '99.9', 'circle-c', 'circle-a'),
        needs('circle-c', '99.5', 'circle-a'),
        needs('itself', '99.99', 'itself'),
        entity('Component', 'silent', { spec: { dependsOn: ['last'] } }),
        needs('on-silent', '99.99', 'silent'),
        entity('Component', 'last', { spec: { system: 'shop' } }),
        entity('System', 'shop', { states: { availability: '99.9' } }),
      ],
    );
    await scan();

    const found = await summaries();
    const weakened = Object.values(found).filter(({ findings }) =>
      findings.some(({ id: finding }) => finding === 'weaker-dependency'),
    );
    expect(weakened.map(({ name }) => name)).toEqual([
      'circle-a',
      'circle-b',
      'first',
    ]);
    await expect(
      store.getEntity('component:default/first'),
    ).resolves.toMatchObject({ names: ['component:default/last'] });
    await expect(
      store.getEntity('component:default/circle-b'),
    ).resolves.toMatchObject({
      names: expect.arrayContaining(['component:default/circle-c']),
    });
  });
});
