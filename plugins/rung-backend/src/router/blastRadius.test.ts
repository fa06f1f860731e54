import { parse } from 'csv-parse/sync';
import {
  BlastItemList,
  BlastRadius,
  PossibleLossList,
  SinglePoints,
} from '@rung/backstage-plugin-rung-common/wire';
import { entity } from '../__testUtils__/entities';
import { allBut } from '../__testUtils__/policies';
import { Portal } from '../__testUtils__/Portal';

function cluster(name: string, states: Record<string, string>) {
  return entity('Resource', name, {
    states,
    spec: { type: 'kubernetes-cluster' },
  });
}

function component(
  name: string,
  states: Record<string, string>,
  dependsOn: string[],
) {
  return entity('Component', name, {
    states,
    spec: { system: `${name[0]}-system`, dependsOn },
  });
}

const catalog = [
  cluster('payments-1', {
    'cluster.environment': 'production',
    'cluster.region': 'eu-1',
    'cluster.zones': 'eu-1a, eu-1b',
  }),
  cluster('payments-2', {
    'cluster.environment': 'production',
    'cluster.region': 'eu-2',
    'cluster.zones': 'eu-2a',
  }),
  cluster('payments-test', {
    'cluster.environment': 'staging',
    'cluster.region': 'eu-1',
  }),
  component('checkout', { survives: 'region' }, [
    'resource:payments-1',
    'resource:payments-2',
    'component:identity',
  ]),
  component('identity', { 'rto.region': '4h', 'rpo.region': '2h' }, [
    'resource:payments-1',
    'component:checkout',
  ]),
  component(
    'blog',
    {
      'soft-dependencies': 'component:default/identity',
      'rto.region': '1h',
    },
    ['resource:payments-2', 'component:identity'],
  ),
  component('trial', { survives: 'zone' }, ['resource:payments-test']),
  component('reports', {}, ['resource:payments-2', 'component:nowhere']),
  entity('System', 'c-system'),
  entity('System', 'i-system'),
];

const ref = (name: string) => `component:default/${name}`;

describe('a blast radius', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({ entities: catalog });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  beforeEach(() => portal.policy.use(allBut()));

  async function read<T>(path: string): Promise<T> {
    const response = await portal.get(path);
    expect([path, response.status]).toEqual([path, 200]);
    return response.body;
  }

  it('counts what goes down, and what was promised of that', async () => {
    const { scan, ...radius } = await read<BlastRadius>(
      '/v1/drill?loss=region&name=eu-1',
    );
    expect(scan.status).toBe('succeeded');
    const none = { broken: 0, restore: 0, unknown: 0, kept: 0 };
    expect(radius).toEqual({
      loss: { kind: 'region', name: 'eu-1' },
      kinds: ['Component'],
      counts: {
        total: 5,
        states: { down: 2, degraded: 0, untouched: 2, unknown: 1 },
        direct: 1,
        uncertain: 1,
        promises: { broken: 1, restore: 1, unknown: 0, kept: 1 },
      },
      unknown: { 'not-seen': 0, 'not-stated': 1, 'place-not-stated': 0 },
      clusters: {
        lost: [
          { kind: 'cluster', name: 'payments-1' },
          { kind: 'cluster', name: 'payments-test' },
        ],
        lostCount: 2,
        left: 1,
      },
      groups: [
        {
          name: 'system:default/c-system',
          total: 1,
          states: { down: 1, degraded: 0, untouched: 0, unknown: 0 },
          direct: 0,
          uncertain: 0,
          promises: { ...none, broken: 1 },
        },
        {
          name: 'system:default/i-system',
          total: 1,
          states: { down: 1, degraded: 0, untouched: 0, unknown: 0 },
          direct: 1,
          uncertain: 0,
          promises: { ...none, restore: 1 },
        },
        expect.objectContaining({ name: 'system:default/b-system' }),
        expect.objectContaining({ name: 'system:default/r-system' }),
        expect.objectContaining({ name: 'system:default/t-system' }),
      ],
      groupCount: 5,
      links: [
        {
          from: 'system:default/c-system',
          to: 'system:default/i-system',
          count: 1,
          carries: 1,
        },
        {
          from: 'system:default/i-system',
          to: 'system:default/c-system',
          count: 1,
          carries: 1,
        },
        {
          from: 'system:default/b-system',
          to: 'system:default/i-system',
          count: 1,
          carries: 0,
        },
      ],
    });
  });

  it('names what goes down with the shortest chain, broken promises first', async () => {
    const { items, total, nextCursor } = await read<BlastItemList>(
      '/v1/drill/entities?loss=region&name=eu-1&limit=2',
    );
    expect(total).toBe(5);
    const chain = [
      { kind: 'cluster', name: 'payments-1' },
      { kind: 'region', name: 'eu-1' },
    ];
    expect(items).toEqual([
      {
        entityRef: ref('checkout'),
        name: 'checkout',
        owners: ['group:default/payments'],
        system: 'system:default/c-system',
        state: 'down',
        chain: [{ kind: 'entity', name: ref('identity') }, ...chain],
        places: { all: 2, left: 1 },
        promise: { state: 'broken', survives: true },
      },
      {
        entityRef: ref('identity'),
        name: 'identity',
        owners: ['group:default/payments'],
        system: 'system:default/i-system',
        state: 'down',
        direct: true,
        chain,
        places: { all: 1, left: 0 },
        promise: { state: 'restore', rto: '4h', rpo: '2h' },
      },
    ]);
    const rest = await read<BlastItemList>(
      `/v1/drill/entities?loss=region&name=eu-1&cursor=${nextCursor}`,
    );
    expect(
      rest.items.map(({ name, state, unknown, uncertain, promise }) => [
        name,
        state,
        unknown ?? uncertain ?? promise?.state,
      ]),
    ).toEqual([
      ['trial', 'unknown', 'not-stated'],
      ['blog', 'untouched', 'kept'],
      ['reports', 'untouched', true],
    ]);
    expect(rest.nextCursor).toBeUndefined();
  });

  it('is degraded where a zone of a cluster is left', async () => {
    const { items } = await read<BlastItemList>(
      '/v1/drill/entities?loss=zone&name=eu-1a&state=degraded',
    );
    expect(items).toMatchObject([
      { name: 'checkout', places: { all: 3, left: 2 }, chain: [] },
      { name: 'identity', places: { all: 2, left: 1 }, chain: [] },
    ]);
  });

  it.each<[string, string[]]>([
    ['promise=broken', ['checkout']],
    ['promise=restore&promise=kept', ['identity', 'blog']],
    ['state=unknown', ['trial']],
    ['system=system:default/c-system', ['checkout']],
    ['owner=group:default/nobody', []],
    ['domain=domain:default/none', []],
    ['kind=resource&state=down', ['payments-1', 'payments-test']],
    ['kind=*&state=degraded', []],
  ])('is told of those with %s', async (filter, names) => {
    const path = `/v1/drill/entities?loss=region&name=eu-1&${filter}`;
    const { items, total } = await read<BlastItemList>(path);
    expect(items.map(({ name }) => name)).toEqual(names);
    expect(total).toBe(names.length);
    const csv = await portal.get(path.replace('/entities?', '/entities.csv?'));
    const rows: Record<string, string>[] = parse(csv.text, { columns: true });
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  it('goes through what depends on an entity, and not by a soft dependency', async () => {
    const { items } = await read<BlastItemList>(
      '/v1/drill/entities?loss=entity&name=Component:default/Identity&state=down',
    );
    expect(items.map(({ name, chain }) => [name, chain])).toEqual([
      ['checkout', [{ kind: 'entity', name: ref('identity') }]],
      ['identity', [{ kind: 'entity', name: ref('identity') }]],
    ]);
    expect(items.some(({ promise }) => promise)).toBe(false);
    // The Resource of a cluster is the cluster.
    const asked = 'loss=entity&name=Resource:default/payments-2';
    const { loss, counts } = await read<BlastRadius>(`/v1/drill?${asked}`);
    expect(loss).toEqual({ kind: 'cluster', name: 'payments-2' });
    expect([counts.direct, counts.promises.kept]).toEqual([2, 1]);
    const lost = await read<BlastItemList>(`/v1/drill/entities?${asked}`);
    expect(lost.items.map(({ name, state }) => [name, state])).toEqual([
      ['blog', 'down'],
      ['reports', 'down'],
      ['checkout', 'degraded'],
      ['trial', 'unknown'],
      ['identity', 'untouched'],
    ]);
  });

  it('lists what could be lost', async () => {
    const list = async (query: string) => {
      const { scan, ...listed } = await read<PossibleLossList>(
        `/v1/drill/losses?${query}`,
      );
      expect(scan.asOf).toBeDefined();
      return listed;
    };
    expect(await list('loss=region')).toEqual({
      items: [
        { kind: 'region', name: 'eu-2', entities: 3 },
        { kind: 'region', name: 'eu-1', entities: 2 },
      ],
      total: 2,
    });
    expect(await list('loss=zone&text=1B')).toEqual({
      items: [{ kind: 'zone', name: 'eu-1b', entities: 2 }],
      total: 1,
    });
    expect(await list('loss=cluster&limit=1')).toEqual({
      items: [{ kind: 'cluster', name: 'payments-2', entities: 3 }],
      total: 3,
    });
    expect(await list('loss=entity&text=component&limit=2')).toEqual({
      items: [
        { kind: 'entity', name: ref('checkout'), entities: 1 },
        { kind: 'entity', name: ref('identity'), entities: 1 },
      ],
      total: 5,
    });
    expect((await list('loss=entity&text=resource')).items).toHaveLength(3);
  });

  it('finds the single points of failure of an entity', async () => {
    const points = await read<SinglePoints>(
      '/v1/assessments/by-name/component/default/checkout/losses',
    );
    expect(points).toEqual({
      entityRef: ref('checkout'),
      items: [
        {
          loss: { kind: 'cluster', name: 'payments-1' },
          chain: [
            { kind: 'entity', name: ref('identity') },
            { kind: 'cluster', name: 'payments-1' },
          ],
        },
        {
          loss: { kind: 'entity', name: ref('identity') },
          chain: [{ kind: 'entity', name: ref('identity') }],
        },
      ],
      total: 2,
    });
  });

  it.each([
    ['/v1/drill?loss=zone&name=eu-9z', /a zone eu-9z .*losses\?loss=zone/],
    ['/v1/drill?loss=entity&name=component:default/none', /loss=entity/],
    ['/v1/drill/entities?loss=cluster&name=none', /loss=cluster/],
    ['/v1/drill/entities.csv?loss=region&name=none', /loss=region/],
    ['/v1/assessments/by-name/component/default/none/losses', /no entity/],
  ])('says what to write instead of %s', async (path, told) => {
    const { status, body } = await portal.get(path);
    expect([status, body.error.message]).toEqual([
      404,
      expect.stringMatching(told),
    ]);
  });

  it.each([
    '/v1/drill?loss=node&name=a',
    '/v1/drill?loss=zone',
    '/v1/drill?loss=zone&name=eu-1a&groupBy=kind',
    '/v1/drill/entities?loss=zone&name=eu-1a&state=gone',
    '/v1/drill/entities?loss=zone&name=eu-1a&cursor=abc',
    '/v1/drill/losses?loss=zone&limit=0',
  ])('takes nothing else: %s', async path => {
    expect((await portal.get(path)).status).toBe(400);
  });

  it('calls a cluster a cluster to those who may not know its name', async () => {
    portal.policy.use(allBut('kubernetes.clusters.read'));
    for (const path of [
      '/v1/drill?loss=cluster&name=payments-1',
      '/v1/drill?loss=cluster&name=none',
      '/v1/drill?loss=entity&name=resource:default/payments-1',
      '/v1/drill/entities.csv?loss=cluster&name=payments-1',
      '/v1/drill/losses?loss=cluster',
    ]) {
      expect([path, (await portal.get(path)).status]).toEqual([path, 403]);
    }
    const { clusters } = await read<BlastRadius>(
      '/v1/drill?loss=region&name=eu-1',
    );
    expect(clusters).toEqual({ lost: [], lostCount: 2, left: 1 });
    const { items } = await read<BlastItemList>(
      '/v1/drill/entities?loss=region&name=eu-1&promise=broken',
    );
    expect(items[0].chain).toEqual([
      { kind: 'entity', name: ref('identity') },
      { kind: 'cluster' },
      { kind: 'region', name: 'eu-1' },
    ]);
    const points = await read<SinglePoints>(
      '/v1/assessments/by-name/component/default/identity/losses',
    );
    expect(points.items[0].loss).toEqual({ kind: 'cluster' });
    // Nothing is offered that may not be asked for.
    const offered = await read<PossibleLossList>(
      '/v1/drill/losses?loss=entity',
    );
    expect(offered.items.filter(({ name }) => /^resource:/.test(name))).toEqual(
      [],
    );
  });

  it('is that of what was scanned last', async () => {
    await portal.setEntities(
      catalog.filter(({ metadata }) => metadata.name !== 'identity'),
    );
    const path = '/v1/drill?loss=region&name=eu-1';
    expect((await read<BlastRadius>(path)).counts.total).toBe(5);
    await portal.scan();
    const { counts } = await read<BlastRadius>(path);
    expect([counts.total, counts.states.down]).toEqual([4, 0]);
    await portal.setEntities(catalog);
    await portal.scan();
  });

  it('is written down as it is exported', async () => {
    await portal.get('/v1/drill/entities.csv?loss=region&name=eu-1');
    expect(portal.audit.events.at(-1)).toMatchObject({
      eventId: 'blast-radius-export',
      result: 'success',
    });
  });
});
