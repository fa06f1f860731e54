import {
  AssessmentSummary,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { entity } from '../__testUtils__/entities';
import { allBut } from '../__testUtils__/policies';
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

  it('names no cluster, no namespace, no workload and no zone', async () => {
    for (const body of [await card(), await row()]) {
      expect(JSON.stringify(body)).not.toMatch(
        /payments-1|lab-(namespace|work|zone)/,
      );
    }
    expect(await row()).not.toHaveProperty('observed');
  });
});
