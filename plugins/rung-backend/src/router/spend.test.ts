import { Spend } from '@rung/backstage-plugin-rung-common/wire';
import { entity } from '../__testUtils__/entities';
import { partialPolicies, partlyHidden } from '../__testUtils__/partlyHidden';
import { allBut } from '../__testUtils__/policies';
import { Portal, Reader } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { labSnapshot } from '../__testUtils__/snapshots';
import { tierRule } from '../__testUtils__/tierRule';

const costs = {
  currency: 'EUR',
  asOf: '2025-11-01',
  cluster: 730,
  region: 1200,
};

/** The internal tool of the lesson, and payments that have too little. */
const lesson = [
  entity('Component', 'office-tool', {
    states: {
      availability: '99',
      rto: '4h',
      rpo: '1d',
      audience: 'internal',
      'built.control-plane': 'managed',
      'built.clusters': '5',
      'built.regions': '3',
      'built.database': 'single-region',
    },
    spec: { owner: 'group:default/office' },
  }),
  entity('Component', 'payments', {
    states: {
      availability: '99.95',
      audience: 'paying',
      'built.control-plane': 'self-managed',
      'built.control-plane-nodes': '1',
      'built.zones': '1',
    },
    spec: { owner: 'group:default/payments' },
  }),
  entity('Component', 'silent', { spec: { owner: 'group:default/payments' } }),
];

describe('savings and spend', () => {
  let portal: Portal;

  afterEach(() => portal.stop());

  async function read(path: string, reader: Reader = 'user'): Promise<Spend> {
    const { status, body } = await portal.get(path, reader);
    expect([path, status]).toEqual([path, 200]);
    return body;
  }

  it('tells in units and as a product what could go, and what closing takes', async () => {
    portal = await Portal.start({
      entities: lesson,
      config: portalConfig({ rung: { costs } }),
    });
    await portal.scan();
    const { totals, groups, prices } = await read('/v1/spend?groupBy=owner');
    expect(prices).toEqual({
      currency: 'EUR',
      asOf: '2025-11-01',
      monthly: { cluster: 730, region: 1200 },
    });
    expect(totals).toEqual({
      total: 3,
      overBuilt: 1,
      underBuilt: 1,
      unknown: 1,
      couldGo: {
        units: [
          { kind: 'region', count: 2 },
          { kind: 'cluster', count: 4 },
        ],
        priced: {
          lines: [
            { kind: 'cluster', count: 4, price: 730, amount: 2920 },
            { kind: 'region', count: 2, price: 1200, amount: 2400 },
          ],
          amount: 5320,
          unpriced: [],
        },
      },
      clusters: { noLongerNeeded: 0, free: 0, freeNames: [], unnamed: 4 },
      closing: {
        units: [{ kind: 'zone', count: 2 }],
        priced: { lines: [], unpriced: ['zone'] },
      },
    });
    expect(groups?.map(({ name, total }) => [name, total])).toEqual([
      ['group:default/office', 1],
      ['group:default/payments', 2],
    ]);
    expect((await portal.get('/v1/costs')).body).toEqual({
      shown: true,
      prices,
    });
  });

  it('tells units alone where nobody has entered a price', async () => {
    portal = await Portal.start({ entities: lesson });
    await portal.scan();
    const { totals, prices } = await read('/v1/spend');
    expect(prices).toBeUndefined();
    expect(totals.couldGo).toEqual({
      units: [
        { kind: 'region', count: 2 },
        { kind: 'cluster', count: 4 },
      ],
    });
    expect((await portal.get('/v1/costs')).body).toEqual({ shown: true });
  });

  it('is hidden, and nothing tells of it, where the organization says so', async () => {
    portal = await Portal.start({
      entities: lesson,
      config: portalConfig({ rung: { costs: { ...costs, enabled: false } } }),
    });
    await portal.scan();
    const { status, body } = await portal.get('/v1/spend');
    expect([status, body.error.message]).toEqual([
      404,
      'What things cost is hidden here',
    ]);
    expect((await portal.get('/v1/costs')).body).toEqual({ shown: false });
    const list = await portal.get('/v1/assessments');
    expect(list.body.items).toHaveLength(3);
    expect(list.text).not.toContain('closing');
    const csv = await portal.get('/v1/assessments.csv');
    expect(csv.text.split('\r\n')[0]).not.toMatch(/couldGo|closing/);
    expect((await portal.get('/v1/report')).text).not.toMatch(
      /couldGo|closing|730/,
    );
  });

  describe('of clusters of the catalog', () => {
    const on = ['east', 'north', 'south', 'west'];
    const tool = entity('Component', 'office-tool', {
      states: { availability: '99' },
    });
    /** Runs where the tool does, and has to ride out the loss of a cluster. */
    const needy = entity('Component', 'needy', {
      states: { survives: 'cluster' },
      annotations: { 'backstage.io/kubernetes-id': 'office-tool' },
    });

    async function start(...components: (typeof tool)[]) {
      portal = await Portal.start({
        entities: [
          ...components,
          ...on.map(name =>
            entity('Resource', name, {
              states: { 'cluster.environment': 'production' },
              spec: { type: 'kubernetes-cluster' },
            }),
          ),
        ],
        config: portalConfig({
          rung: {
            observation: {
              push: on.map(cluster => ({
                cluster,
                subject: 'payments-1-observer',
              })),
            },
          },
        }),
      });
      for (const cluster of on) {
        await portal.put(
          `/v1/observations/clusters/${cluster}`,
          labSnapshot(cluster, {
            component: 'office-tool',
            takenAt: new Date().toISOString(),
          }),
          'cluster',
        );
      }
      await portal.scan();
    }

    it('frees those that nobody needs, and names them to whoever may know names', async () => {
      await start(tool);
      const { totals } = await read('/v1/spend');
      expect(totals.clusters).toEqual({
        noLongerNeeded: 3,
        free: 3,
        freeNames: ['east', 'north', 'south'],
        unnamed: 0,
      });
      expect(totals.couldGo.units).toContainEqual({
        kind: 'cluster',
        count: 3,
      });
      portal.policy.use(allBut('kubernetes.clusters.read'));
      expect((await read('/v1/spend')).totals.clusters).toEqual({
        noLongerNeeded: 3,
        free: 3,
        unnamed: 0,
      });
    });

    it('says of those that anybody else needs that they do not go', async () => {
      await start(tool, needy);
      const { totals } = await read(
        '/v1/spend?entityRef=component:default/office-tool',
      );
      expect(totals.clusters).toEqual({
        noLongerNeeded: 3,
        free: 0,
        freeNames: [],
        unnamed: 0,
      });
      expect(totals.couldGo.units).not.toContainEqual(
        expect.objectContaining({ kind: 'cluster' }),
      );
    });
  });

  describe('of clusters that are stated and seen nowhere', () => {
    /** Four clusters, one of them of another environment. */
    const clusters = ['east', 'north', 'west', 'lab'].map(name =>
      entity('Resource', name, {
        states: {
          'cluster.environment': name === 'lab' ? 'test' : 'production',
          'cluster.region': 'eu-1',
        },
        spec: { type: 'kubernetes-cluster' },
      }),
    );
    const standsOn = clusters.map(
      ({ metadata }) => `resource:${metadata.name}`,
    );
    const tool = entity('Component', 'office-tool', {
      states: { availability: '99', 'built.clusters': '5' },
      spec: { dependsOn: standsOn },
    });

    async function totals(...others: (typeof tool)[]) {
      portal = await Portal.start({ entities: [tool, ...others, ...clusters] });
      await portal.scan();
      return (await read('/v1/spend')).totals;
    }

    it('names those of the environment that counts', async () => {
      expect(await totals()).toMatchObject({
        clusters: {
          noLongerNeeded: 2,
          free: 2,
          freeNames: ['east', 'north'],
          unnamed: 2,
        },
        couldGo: { units: [{ kind: 'cluster', count: 4 }] },
      });
    });

    it('says of those that anybody else states that they do not go', async () => {
      const { clusters: told, couldGo } = await totals(
        entity('Component', 'needy', {
          states: { survives: 'cluster' },
          spec: { dependsOn: standsOn.slice(0, 3) },
        }),
      );
      expect(told).toEqual({
        noLongerNeeded: 0,
        free: 0,
        freeNames: [],
        unnamed: 2,
      });
      expect(couldGo.units).toEqual([{ kind: 'cluster', count: 2 }]);
    });

    it('says of one that other clusters depend on that it does not go', async () => {
      const { clusters: told } = await totals(
        entity('Resource', 'edge', {
          states: { 'cluster.environment': 'production' },
          spec: {
            type: 'kubernetes-cluster',
            dependsOn: ['resource:east', 'resource:north'],
          },
        }),
      );
      expect(told).toMatchObject({ free: 1, freeNames: ['west'] });
    });

    it('needs none that an entity can do without', async () => {
      const { clusters: told } = await totals(
        entity('Component', 'patient', {
          states: {
            survives: 'cluster',
            'soft-dependencies': standsOn.slice(0, 3).join(', '),
          },
          spec: { dependsOn: standsOn.slice(0, 3) },
        }),
      );
      expect(told.free).toBe(2);
    });
  });

  describe.each(Object.entries(partialPolicies))('under %s', (_, policy) => {
    it('counts what one sees, and calls no cluster free', async () => {
      portal = await Portal.start({
        entities: partlyHidden,
        features: [tierRule],
      });
      await portal.scan();
      const all = await read('/v1/spend?kind=*', 'service');
      expect(all.totals).toMatchObject({
        overBuilt: 2,
        couldGo: {
          units: [
            { kind: 'region', count: 3 },
            { kind: 'cluster', count: 3 },
            { kind: 'dataCopy', count: 1 },
          ],
        },
        clusters: { free: 0, unnamed: 3 },
      });
      portal.policy.use(policy);
      const some = await read('/v1/spend?kind=*&groupBy=owner');
      expect(some.totals).toMatchObject({
        overBuilt: 1,
        couldGo: {
          units: [
            { kind: 'region', count: 1 },
            { kind: 'cluster', count: 1 },
            { kind: 'dataCopy', count: 1 },
          ],
        },
      });
      expect(some.totals.clusters).toEqual({ noLongerNeeded: 0, unnamed: 1 });
      expect(JSON.stringify(some)).not.toMatch(/secret/i);
    });
  });
});
