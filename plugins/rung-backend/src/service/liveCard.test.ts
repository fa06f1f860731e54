import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import {
  AssessmentList,
  AssessmentSummary,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { entity } from '../__testUtils__/entities';
import { onlyComponents, onlyEntities } from '../__testUtils__/policies';
import { DatabaseAssessmentStore } from '../database';
import { Portal } from '../__testUtils__/Portal';

const owners = ['payments', 'search', 'billing'];

/** Components of several teams on one cluster. */
const tenants = owners.map(owner =>
  entity('Component', `of-${owner}`, {
    states: { availability: '99.5', rto: '4h' },
    spec: { owner: `group:${owner}`, dependsOn: ['resource:cluster'] },
  }),
);

const shop = entity('Component', 'shop', {
  states: { availability: '99.99', 'rto.region': '15m' },
  spec: {
    system: 'trade',
    dependsOn: [
      'resource:cluster',
      'resource:absent',
      'resource:silent',
      ...owners.map(owner => `component:of-${owner}`),
    ],
  },
});

const entities = [
  shop,
  ...tenants,
  entity('Resource', 'cluster', {
    states: { availability: '99.9' },
    spec: { type: 'kubernetes-cluster' },
  }),
  entity('Resource', 'silent'),
  entity('System', 'trade', {
    states: { audience: 'paying', rpo: 'soon' },
    spec: { domain: 'sales' },
  }),
  entity('Domain', 'sales', {
    states: { survives: 'cluster' },
    spec: { subdomainOf: 'retail' },
  }),
  entity('Domain', 'retail', {
    states: { survives: 'zone', 'change-control': 'audited' },
    spec: { subdomainOf: 'acme' },
  }),
  entity('Domain', 'acme', {
    states: { pods: '40' },
    spec: { subdomainOf: 'sales' },
  }),
];

function pathOf(name: string, kind = 'component') {
  return `/v1/assessments/by-name/${kind}/default/${name}`;
}

/** As much of an assessment as a list shows as well. */
function shared(assessment: LiveAssessment) {
  const { demands, findings, built, platform, forgone } = assessment;
  return {
    entityRef: assessment.entityRef,
    status: assessment.status,
    rung: assessment.rung,
    resilience: assessment.resilience,
    platform: platform.layer,
    built: built?.resilience,
    fit: assessment.fit,
    forgone: forgone?.rung,
    climb: assessment.climb,
    requirements: demands.map(({ key, text, guess, rung, forcing }) => ({
      key,
      text,
      guess,
      rung,
      forcing,
    })),
    findings: findings.map(({ id, severity, accepted }) => ({
      id,
      severity,
      accepted: accepted !== undefined,
    })),
    missing: assessment.missing,
    guesses: assessment.guesses,
    problems: assessment.problems.length,
  };
}

describe('a card', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({ entities });
  }, 60_000);

  afterAll(() => portal.stop());

  beforeEach(() => {
    portal.policy.use(() => undefined);
    portal.gates.catalog.requests = [];
  });

  async function card(path: string): Promise<LiveAssessment> {
    const { status, body } = await portal.get(path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  }

  it('is there before any scan, in one request for each generation', async () => {
    const { reported, dependencies, rung, demands, findings } = await card(
      pathOf('shop'),
    );
    expect(reported).toEqual({ status: 'missing' });
    expect(dependencies).toEqual([
      ...[...owners]
        .sort()
        .map(owner => ({ entityRef: `component:default/of-${owner}` })),
      { entityRef: 'resource:default/cluster' },
      { entityRef: 'resource:default/silent' },
      // One that is not there, or that the reader may not see.
      {},
    ]);
    expect(rung).toBe(6);
    expect(
      demands.map(({ key, source }) => [key, source.type, source.entityRef]),
    ).toEqual(
      expect.arrayContaining([
        ['survives', 'domain', 'domain:default/sales'],
        ['audience', 'system', 'system:default/trade'],
        ['change-control', 'domain', 'domain:default/retail'],
        ['pods', 'domain', 'domain:default/acme'],
      ]),
    );
    expect(findings.some(({ related }) => related)).toBe(false);
    expect(portal.gates.catalog.requests).toEqual([
      '/entities/by-refs',
      '/entities/by-refs',
      '/entities/by-refs',
      '/entities/by-refs',
      '/entities/by-refs',
    ]);
  });

  describe('after a scan', () => {
    let rows: AssessmentSummary[];

    beforeAll(async () => {
      await portal.scan();
      const { body } = await portal.get('/v1/assessments', 'service');
      const list: AssessmentList = body;
      rows = list.items;
    });

    it.each(entities.map(item => stringifyEntityRef(item)))(
      'says what the scan has said: %s',
      async entityRef => {
        const [kind, , name] = entityRef.split(/[:/]/);
        const live = await card(pathOf(name, kind));
        const row = rows.find(item => item.entityRef === entityRef);
        expect(row).toMatchObject(JSON.parse(JSON.stringify(shared(live))));
        expect(live.reported).toEqual({
          status: 'current',
          at: row?.assessedAt,
        });
      },
    );

    it('counts the teams on the cluster, and weighs what it depends on', async () => {
      const { demands, findings } = await card(pathOf('shop'));
      expect(demands.find(({ key }) => key === 'teams')).toMatchObject({
        text: '3',
        source: { type: 'counted', entityRef: 'resource:default/cluster' },
      });
      const refs = owners.map(owner => `component:default/of-${owner}`);
      const weaker = findings.find(({ id }) => id === 'weaker-dependency');
      expect(weaker?.related?.map(({ entityRef }) => entityRef).sort()).toEqual(
        [...refs, 'resource:default/cluster'].sort(),
      );
    });

    it('tells what it depends on, as the scan has found it', async () => {
      const { dependencies } = await card(pathOf('shop'));
      expect(dependencies).toEqual([
        ...[...owners].sort().map(owner => ({
          entityRef: `component:default/of-${owner}`,
          resilience: 2,
          availability: 99.5,
        })),
        {
          entityRef: 'resource:default/cluster',
          resilience: 3,
          availability: 99.9,
        },
        { entityRef: 'resource:default/silent' },
        {},
      ]);
      expect((await card(pathOf('cluster', 'resource'))).dependencies).toEqual(
        [],
      );
    });

    it('asks the catalog for the entity, and once for all around it', async () => {
      await card(pathOf('shop'));
      expect(portal.gates.catalog.requests).toEqual([
        '/entities/by-refs',
        '/entities/by-refs',
      ]);
    });

    it('tells who depends on it, those that need most first, in one request', async () => {
      const { body } = await portal.get(
        `${pathOf('cluster', 'resource')}/dependents?limit=2`,
      );
      expect(body).toEqual({
        items: [
          {
            entityRef: 'component:default/shop',
            relation: 'stated',
            resilience: 6,
          },
          {
            entityRef: 'component:default/of-billing',
            relation: 'stated',
            resilience: 2,
          },
        ],
        needs: [
          { rung: 6, count: 1 },
          { rung: 2, count: 3 },
        ],
        unassessed: 0,
      });
      expect(portal.gates.catalog.requests).toHaveLength(1);
    });

    it.each(['', '/memo', '/history', '/dependents'])(
      'does nothing for an entity that is hidden, whatever there is of it: %s',
      async part => {
        portal.policy.use(
          onlyEntities(() =>
            catalogConditions.isEntityKind({ kinds: ['Domain'] }),
          ),
        );
        const read = jest.spyOn(DatabaseAssessmentStore.prototype, 'getEntity');
        for (const name of ['shop', 'absent']) {
          portal.gates.catalog.requests = [];
          const { status } = await portal.get(`${pathOf(name)}${part}`);
          expect([name, status, portal.gates.catalog.requests]).toEqual([
            name,
            404,
            [expect.stringContaining('/entities/by-')],
          ]);
        }
        expect(read).not.toHaveBeenCalled();
        read.mockRestore();
      },
    );

    it('asks a few times where something is hidden, whatever the number', async () => {
      const visible = await card(pathOf('shop'));
      portal.gates.catalog.requests = [];
      portal.policy.use(onlyComponents);
      const withheld = await card(pathOf('shop'));
      // For the reader twice, then for the system and each domain above it.
      expect(portal.gates.catalog.requests).toEqual([
        '/entities/by-refs',
        '/entities/by-refs',
        '/entities/by-refs',
        '/entities/by-refs',
        '/entities/by-refs',
        '/entities/by-refs',
      ]);
      expect(withheld.demands.map(({ key, rung }) => [key, rung])).toEqual(
        visible.demands.map(({ key, rung }) => [key, rung]),
      );
      expect(withheld.demands.flatMap(({ text }) => text ?? [])).toEqual(
        visible.demands.flatMap(({ text, source }) =>
          text !== undefined && source.type === 'entity' ? text : [],
        ),
      );
      expect(withheld.reported).toEqual(visible.reported);
      expect(withheld.dependencies).toEqual(
        visible.dependencies?.map(related =>
          related.entityRef?.startsWith('component:') ? related : {},
        ),
      );
      expect(JSON.stringify(withheld)).not.toMatch(/trade|sales|resource:/);
    });

    it('names what is visible beside what is not', async () => {
      portal.policy.use(
        onlyEntities(() => ({
          anyOf: [
            catalogConditions.hasMetadata({ key: 'name', value: 'shop' }),
            catalogConditions.hasMetadata({ key: 'name', value: 'of-search' }),
            catalogConditions.hasMetadata({ key: 'name', value: 'retail' }),
          ],
        })),
      );
      const { demands, findings } = await card(pathOf('shop'));
      expect(
        Object.fromEntries(
          demands.map(({ key, source }) => [
            key,
            [source.type, source.entityRef],
          ]),
        ),
      ).toMatchObject({
        availability: ['entity', 'component:default/shop'],
        audience: ['system', undefined],
        survives: ['domain', undefined],
        'change-control': ['domain', 'domain:default/retail'],
        pods: ['domain', undefined],
        teams: ['counted', undefined],
      });
      const weaker = findings.find(({ id }) => id === 'weaker-dependency');
      expect(weaker?.related).toEqual([
        { entityRef: 'component:default/of-search', resilience: 2 },
      ]);
      expect(weaker?.parameters?.lowest).toEqual({ type: 'rung', rung: 2 });
    });

    it('is ahead of the report when a requirement moves, and says so', async () => {
      const [row] = rows.filter(({ name }) => name === 'of-search');
      const moved = entity('Component', 'of-search', {
        states: { availability: '99.5', rto: '30s' },
        spec: { owner: 'group:search', dependsOn: ['resource:cluster'] },
      });
      const added = entity('Component', 'added', { states: { rto: '1h' } });
      await portal.setEntities([
        ...entities.filter(({ metadata }) => metadata.name !== 'of-search'),
        moved,
        added,
      ]);
      const ahead = await card(pathOf('of-search'));
      expect(ahead.rung).not.toBe(row.rung);
      expect(ahead.reported).toEqual({ status: 'older', at: row.assessedAt });
      expect((await card(pathOf('added'))).reported).toEqual({
        status: 'missing',
      });

      await portal.scan();
      for (const name of ['of-search', 'added']) {
        const { reported } = await card(pathOf(name));
        expect(reported).toMatchObject({ status: 'current' });
      }
    });

    it('is not there for what has left the catalog', async () => {
      await portal.setEntities(tenants);
      const left = await portal.get(pathOf('shop'));
      expect(left.status).toBe(404);
    });
  });
});
