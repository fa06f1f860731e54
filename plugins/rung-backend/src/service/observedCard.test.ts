import {
  AssessmentSummary,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { entity } from '../__testUtils__/entities';
import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import { allBut, onlyEntities } from '../__testUtils__/policies';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { labSnapshot } from '../__testUtils__/snapshots';

describe('a card of what runs in a cluster', () => {
  let portal: Portal;
  let before: LiveAssessment;
  const takenAt = new Date().toISOString();
  const card = async () =>
    (await portal.get('/v1/assessments/by-name/component/default/ladder-demo'))
      .body as LiveAssessment;
  const row = async () =>
    (await portal.get('/v1/assessments')).body.items.find(
      ({ name }: AssessmentSummary) => name === 'ladder-demo',
    ) as AssessmentSummary;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: [
        entity('Component', 'ladder-demo', {
          states: { survives: 'zone', 'built.zones': '2' },
        }),
      ],
      config: portalConfig({
        rung: {
          observation: {
            push: [{ cluster: 'payments-1', subject: 'payments-1-observer' }],
          },
        },
      }),
    });
    portal.policy.use(allBut());
    await portal.scan();
    before = await card();
    await portal.put(
      '/v1/observations/clusters/payments-1',
      labSnapshot('payments-1', { takenAt }),
      'cluster',
    );
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  it('says what the scan has seen, beside what is declared', async () => {
    const { built, findings, reported } = await card();
    expect(before.built?.facts).toEqual([
      { key: 'zones', value: 2, source: { type: 'declared' } },
    ]);
    expect(built?.facts).toContainEqual({
      key: 'zones',
      value: 3,
      source: { type: 'observed', certainty: 'certain', observedAt: takenAt },
      declared: 2,
    });
    expect(findings.map(({ id }) => id)).toContain('declared-differs');
    expect(reported?.status).toBe('current');
  });

  it('agrees with the list', async () => {
    const { built, findings } = await card();
    const { built: rung, findings: listed } = await row();
    expect(rung).toBe(built?.resilience);
    expect(listed.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  });

  it('stays as it is when only the entity is brought up to date', async () => {
    const seen = await card();
    const { status } = await portal.post(
      '/v1/refresh',
      { entityRef: 'component:default/ladder-demo' },
      'service',
    );
    expect(status).toBe(200);
    expect((await card()).built).toEqual(seen.built);
  });

  it('names no namespace and no workload', async () => {
    for (const body of [await card(), await row()]) {
      expect(JSON.stringify(body)).not.toMatch(/lab-(namespace|work)/);
    }
    expect(await row()).not.toHaveProperty('observed');
  });

  it('names its cluster to those who may know what clusters are called', async () => {
    const seen = {
      clusters: 1,
      regions: [],
      zones: ['lab-zone-1', 'lab-zone-2', 'lab-zone-3'],
    };
    expect((await row()).seen).toEqual({
      ...seen,
      clusterNames: ['payments-1'],
    });
    const filtered = '/v1/assessments?cluster=payments-1';
    expect((await portal.get(filtered)).body.items).toHaveLength(1);

    for (const name of [
      'kubernetes.clusters.read',
      'kubernetes.resources.read',
    ]) {
      portal.policy.use(allBut(name));
      expect((await row()).seen).toEqual(seen);
      const { status, body } = await portal.get(filtered);
      expect([status, body.error.message]).toEqual([
        403,
        `You need the permission ${name}`,
      ]);
      const { text } = await portal.get('/v1/assessments.csv');
      expect(text).toContain('lab-zone-1; lab-zone-2');
      expect(text).not.toContain('payments-1');
    }
    portal.policy.use(allBut());
  });

  it('is counted in its cluster, at the rung that it needs', async () => {
    const { body } = await portal.get('/v1/clusters');
    expect(body.items).toMatchObject([
      {
        name: 'payments-1',
        seen: {
          version: 'v1.36.2',
          nodes: { all: 3, workers: 3 },
          zones: ['lab-zone-1', 'lab-zone-2', 'lab-zone-3'],
        },
        components: { total: 1, rungs: { 2: 0, 3: 1 } },
      },
    ]);
    portal.policy.use(
      onlyEntities(() => catalogConditions.isEntityKind({ kinds: ['API'] })),
    );
    const hidden = await portal.get('/v1/clusters');
    expect(hidden.body.items).toMatchObject([{ components: { total: 0 } }]);
    portal.policy.use(allBut());
  });
});
