import { entity } from '../__testUtils__/entities';
import { allBut, onlyComponents } from '../__testUtils__/policies';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';

const path = '/v1/evidence';
const byName = (name: string, kind = 'component') =>
  `/v1/assessments/by-name/${kind}/default/${name}`;

const entities = [
  entity('Component', 'shop', {
    states: {
      audience: 'paying',
      'rto.zone': '5m',
      'built.zone-loss-exercised': '2026-01-31',
      'built.zone-loss-recovered-in': '4m',
      'built.zone-loss-data-lost': '10s',
    },
  }),
  entity('Component', 'ledger', { spec: { owner: 'group:ledgers' } }),
  entity('Component', 'secret', { spec: { owner: 'group:secrets' } }),
  entity('Resource', 'store', { spec: { owner: 'group:ledgers' } }),
  entity('API', 'rates', { spec: { owner: 'group:ledgers' } }),
];

const report = {
  entityRef: 'component:default/shop',
  exercise: 'zone-loss',
  at: '2026-05-31T12:00:00Z',
  recoveredIn: 'PT12M',
  record: 'https://runs.example.com/17',
  source: 'chaos-mesh',
};

describe('evidence of exercises', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities,
      config: portalConfig({
        rung: {
          scan: { kinds: ['Component', 'Resource'] },
          evidence: {
            push: [
              {
                subject: 'payments-1-observer',
                entities: ['component:default/shop', 'component:default/none'],
                owners: ['ledgers'],
              },
            ],
          },
        },
      }),
    });
  }, 60_000);

  afterAll(() => portal.stop());

  beforeEach(() => portal.policy.use(allBut()));

  const told = async (more: object = {}) => {
    const { status, body } = await portal.post(
      path,
      { ...report, ...more },
      'cluster',
    );
    return [status, body?.error?.message];
  };

  it('is measured, beside what is declared, in the assessment and in the list', async () => {
    await portal.scan();
    expect(await told()).toEqual([204, undefined]);
    const { body } = await portal.get(byName('shop'));
    const measured = {
      type: 'measured',
      by: 'chaos-mesh',
      reportedAt: expect.any(String),
    };
    expect(body.built.facts).toEqual([
      {
        key: 'zone-loss-exercised',
        value: '2026-05-31',
        source: measured,
        declared: '2026-01-31',
      },
      {
        key: 'zone-loss-recovered-in',
        value: '12m',
        source: measured,
        declared: '4m',
      },
      {
        key: 'zone-loss-evidence',
        value: 'https://runs.example.com/17',
        source: measured,
      },
    ]);
    expect(body.findings).toContainEqual(
      expect.objectContaining({
        id: 'recovery-missed-target',
        severity: 'high',
      }),
    );
    const missed = '/v1/assessments?finding=recovery-missed-target';
    expect((await portal.get(missed)).body.items).toEqual([]);
    await portal.scan();
    expect((await portal.get(missed)).body.items).toMatchObject([
      { entityRef: 'component:default/shop' },
    ]);
    await portal.scan();
    const history = await portal.get(`${byName('shop')}/history`);
    const { items } = history.body;
    expect(await told()).toEqual([204, undefined]);
    await portal.scan();
    expect((await portal.get(`${byName('shop')}/history`)).body.items).toEqual(
      items,
    );
  });

  it('is written down by the auditor', async () => {
    await told();
    await told({ entityRef: 'component:default/secret' });
    const meta = { entityRef: report.entityRef, exercise: 'zone-loss' };
    expect(portal.audit.events.slice(-2)).toEqual([
      { eventId: 'evidence-report', meta, result: 'success' },
      {
        eventId: 'evidence-report',
        meta: { ...meta, entityRef: 'component:default/secret' },
        result: 'failure',
        error: 'NotAllowedError',
      },
    ]);
  });

  it.each([
    [
      'of an entity of another owner',
      { entityRef: 'component:default/secret' },
    ],
    ['of one that there is not', { entityRef: 'component:default/unknown' }],
  ])('is refused alike %s', async (_, more) => {
    expect(await told(more)).toEqual([
      403,
      `This token does not report exercises of ${more.entityRef}: rung.evidence.push names what it reports of`,
    ]);
  });

  it('is taken of what an owner has, in any case', async () => {
    expect(await told({ entityRef: 'Component:default/Ledger' })).toEqual([
      204,
      undefined,
    ]);
    const { body } = await portal.get(byName('ledger'));
    expect(body.built.facts).toContainEqual(
      expect.objectContaining({ key: 'zone-loss-recovered-in', value: '12m' }),
    );
  });

  it.each(['service', 'user'] as const)(
    'is refused with the token of another %s',
    async reader => {
      const { status, body } = await portal.post(path, report, reader);
      expect([status, body.error.message]).toEqual([
        403,
        'This token reports no exercises: rung.evidence.push names the subjects of the tokens that do',
      ]);
    },
  );

  it('asks for authentication', async () => {
    expect((await portal.post(path, report, 'nobody')).status).toBe(401);
  });

  it('is not told to those who may not see the entity', async () => {
    const store = { entityRef: 'resource:default/store' };
    expect(await told(store)).toEqual([204, undefined]);
    portal.policy.use(onlyComponents);
    const { status } = await portal.get(byName('store', 'resource'));
    expect(status).toBe(404);
  });

  it.each([
    [{ recoveredIn: 'soon' }, 400, /^recoveredIn is "soon"; write the time /],
    [{ dataLost: '-1s' }, 400, /^dataLost is "-1s"; write the time /],
    [{ record: 'http://runs.example.com' }, 400, /record/],
    [{ record: 'https://a:b@runs.example.com' }, 400, /^record is /],
    [{ record: `https://${'x'.repeat(300)}` }, 400, /record/],
    [{ at: '2999-01-01T00:00:00Z' }, 400, /^at is .*, which lies ahead/],
    [{ at: '2026-13-45T00:00:00Z' }, 400, /^at is .*, which is no time/],
    [{ at: 'yesterday' }, 400, /at/],
    [{ exercise: 'node-loss' }, 400, /exercise/],
    [{ source: 'x'.repeat(65) }, 400, /source/],
    [{ source: '<b>' }, 400, /source/],
    [{ entityRef: 'shop' }, 400, /entityRef/],
    [{ entityRef: 'api:default/rates' }, 400, /kind api/],
    [{ entityRef: 'component:default/none' }, 404, /^There is no entity /],
    [{ surprise: 1 }, 400, /surprise|additional/],
  ])('is refused that says %j', async (more, status, message) => {
    const answered = await told(more);
    expect(answered).toEqual([status, expect.stringMatching(message)]);
  });
});
