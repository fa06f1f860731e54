import { reportGroupings } from '@rung/backstage-plugin-rung-common/wire';
import { Response } from 'supertest';
import { entity } from '../__testUtils__/entities';
import { partlyHidden } from '../__testUtils__/partlyHidden';
import { allBut, nothingAtAll } from '../__testUtils__/policies';
import { Portal, Reader } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';
import { labSnapshot } from '../__testUtils__/snapshots';

const campaign = entity('Resource', 'open-campaign', {
  states: {
    'campaign.goal': 'stated',
    'campaign.filter': 'kind=*',
    'campaign.starts': '2026-01-01',
    'campaign.ends': '2096-12-31',
  },
  spec: { type: 'rung-campaign' },
});
const byName = '/v1/assessments/by-name/component/default/open-shop';
const entityRef = 'component:default/open-shop';

const lost = `loss=entity&name=${entityRef}`;
const campaignPath = '/v1/campaigns/by-name/default/open-campaign';

type Call = (portal: Portal, reader: Reader) => Promise<Response>;

function get(path: string): Call {
  return (portal, reader) => portal.get(path, reader);
}

function post(path: string, body: object): Call {
  return (portal, reader) => portal.post(path, body, reader);
}

/** Every route, by the permission it takes. */
const routes: Record<string, [name: string, call: Call][]> = {
  'rung.assessment.read': [
    ['the assessment', get(byName)],
    ['its history', get(`${byName}/history`)],
    ['who depends on it', get(`${byName}/dependents`)],
    ['what is seen of it', get(`${byName}/observation`)],
    ['a drill of it', get(`${byName}/drill?place=1&lostZone=lab-zone-1`)],
    ['its single points of failure', get(`${byName}/losses`)],
    ['its memo', get(`${byName}/memo`)],
    ['what campaigns ask of it', get(`${byName}/campaigns`)],
    ['what things cost', get('/v1/costs')],
    ['a refresh of it', post('/v1/refresh', { entityRef })],
    ['an evaluation', post('/v1/evaluate', { requirements: { rto: '1h' } })],
  ],
  'rung.report.read': [
    ['the list', get('/v1/assessments?total=true')],
    ['the export', get('/v1/assessments.csv')],
    ['the report', get('/v1/report')],
    ...reportGroupings.map((grouping): [string, Call] => [
      `the report by ${grouping}`,
      get(`/v1/report?groupBy=${grouping}`),
    ]),
    ['savings and spend', get('/v1/spend')],
    ['savings and spend by owner', get('/v1/spend?groupBy=owner')],
    ['the trend', get('/v1/report/trend?days=2')],
    ['the trend of findings', get('/v1/report/trend/findings?days=2')],
    ['the changes', get('/v1/changes?first=true')],
    ['the export of changes', get('/v1/changes.csv')],
    ['the acceptances that end', get('/v1/acceptances')],
    ['a blast radius', get(`/v1/drill?${lost}`)],
    ['what goes down', get(`/v1/drill/entities?${lost}`)],
    ['the export of what goes down', get(`/v1/drill/entities.csv?${lost}`)],
    ['what could be lost', get('/v1/drill/losses?loss=entity')],
    ['the campaigns', get('/v1/campaigns')],
    ['a campaign', get(campaignPath)],
    ['the export of a campaign', get(`${campaignPath}/entities.csv`)],
  ],
  'rung.campaign.remind': [
    ['reminders of a campaign', post(`${campaignPath}/reminders`, {})],
  ],
  'rung.refresh.create': [
    ['the scan', get('/v1/scan')],
    ['the problems', get('/v1/problems')],
    ['the export of problems', get('/v1/problems.csv')],
    ['a refresh of everything', post('/v1/refresh', {})],
  ],
  'rung.policy.preview': [
    ['a check of a policy', post('/v1/policy/check', { policy: {} })],
    ['a preview of it', post('/v1/policy/preview', { policy: {} })],
    ['the export of that', post('/v1/policy/preview.csv', { policy: {} })],
  ],
  'rung.cluster.read': [['the clusters', get('/v1/clusters')]],
  'no permission': [['the ladder', get('/v1/ladder')]],
};

const permissions = Object.keys(routes).filter(name => name.includes('.'));

const calls = Object.entries(routes).flatMap(([permission, group]) =>
  group.map(([name, call]) => ({ name, call, permission })),
);

describe('every route', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: [...partlyHidden, campaign],
      config: portalConfig({
        rung: {
          notifications: { enabled: true },
          observation: {
            push: [{ cluster: 'payments-1', subject: 'payments-1-observer' }],
          },
        },
      }),
    });
    await portal.put(
      '/v1/observations/clusters/payments-1',
      labSnapshot('payments-1', {
        component: 'open-shop',
        takenAt: new Date().toISOString(),
      }),
      'cluster',
    );
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  beforeEach(() => portal.policy.use(allBut()));

  async function statuses(): Promise<Record<string, number>> {
    const answered: Record<string, number> = {};
    for (const { name, call } of calls) {
      const response = await call(portal, 'user');
      answered[name] = response.status;
    }
    return answered;
  }

  function expected(status: (permission: string) => number) {
    return Object.fromEntries(
      calls.map(({ name, permission }) => [name, status(permission)]),
    );
  }

  it.each(calls)('asks for authentication: $name', async ({ call }) => {
    const { status, body } = await call(portal, 'nobody');
    expect(status).toBe(401);
    expect(body.error.name).toBe('AuthenticationError');
  });

  it('is open where everything is allowed', async () => {
    expect(await statuses()).toEqual(expected(() => 200));
  });

  it.each(permissions)(
    'refuses those without %s where it is needed, and nowhere else',
    async denied => {
      portal.policy.use(allBut(denied));
      expect(await statuses()).toEqual(
        expected(permission => (permission === denied ? 403 : 200)),
      );
    },
  );

  it('is closed where nothing is allowed, but for the ladder', async () => {
    portal.policy.use(nothingAtAll);
    expect(await statuses()).toEqual(
      expected(permission => (permissions.includes(permission) ? 403 : 200)),
    );
  });

  it.each(calls.filter(({ permission }) => permissions.includes(permission)))(
    'names the permission that is missing: $name',
    async ({ call, permission }) => {
      portal.policy.use(nothingAtAll);
      const { body } = await call(portal, 'user');
      expect(body.error).toEqual({
        name: 'NotAllowedError',
        message: `You need the permission ${permission}`,
      });
    },
  );

  it.each([
    byName,
    `${byName}/history`,
    `${byName}/dependents`,
    `${byName}/memo`,
    `${byName}/observation`,
    `${byName}/drill?place=1&lostZone=lab-zone-1`,
    `${byName}/losses`,
    `/v1/drill?${lost}`,
    `/v1/drill/entities.csv?${lost}`,
    '/v1/assessments?limit=2',
    '/v1/assessments.csv',
    '/v1/report?groupBy=owner',
    '/v1/report/trend?days=2',
    '/v1/changes?first=true&kind=*',
    '/v1/changes.csv?first=true&kind=*',
    '/v1/problems',
    '/v1/problems.csv',
    '/v1/scan',
    '/v1/ladder',
  ])(
    'answers HEAD as the GET it stands for, without a body: %s',
    async path => {
      for (const policy of [allBut(), nothingAtAll]) {
        portal.policy.use(policy);
        const { status, headers } = await portal.get(path);
        const head = await portal.head(path);
        expect([path, head.status, head.type, head.text]).toEqual([
          path,
          status,
          String(headers['content-type']).split(';')[0],
          undefined,
        ]);
      }
    },
  );

  it.each([
    '/v1/assessments?limit=100000',
    '/v1/assessments?orderBy=constructor',
    '/v1/report?groupBy=toString',
    '/v1/report/trend?days=100000',
    `${byName}/history?limit=100000`,
    `${byName}/drill?place=0&lostNode=1`,
    `${byName}/drill?lostNode=1`,
    '/v1/drill?loss=node&name=a',
  ])('checks HEAD by the document as it does GET: %s', async path => {
    expect((await portal.get(path)).status).toBe(400);
    expect((await portal.head(path)).status).toBe(400);
  });

  it.each([
    ['the list', '/v1/assessments?orderBy=changed&', ['changed', 'asc']],
    ['its history', `${byName}/history?`, []],
  ])('refuses a forged cursor, and says why: %s', async (_, path, order) => {
    for (const time of ['+020000-01-01T00:00:00.000Z', '0000-01-01', 1e300]) {
      const parts = order.length > 0 ? [...order, time, 'a'] : [time, 0];
      const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
      const { status, body } = await portal.get(`${path}cursor=${cursor}`);
      expect([time, status, body.error.name]).toEqual([
        time,
        400,
        'InputError',
      ]);
      expect(body.error.message).toMatch(
        /the years 1970 to 9999; leave it out/,
      );
    }
  });

  it('has no more to tell than the catalog has', async () => {
    portal.policy.use(allBut('catalog.entity.read'));
    expect(await statuses()).toEqual({
      ...expected(() => 200),
      'the assessment': 404,
      'its history': 404,
      'who depends on it': 404,
      'its memo': 404,
      'what is seen of it': 404,
      'a drill of it': 404,
      'its single points of failure': 404,
      'a blast radius': 404,
      'what goes down': 404,
      'the export of what goes down': 404,
      'a refresh of it': 404,
      'a campaign': 404,
      'the export of a campaign': 404,
      'reminders of a campaign': 404,
    });
    const list = await portal.get('/v1/assessments?total=true');
    expect(list.body).toEqual({ items: [], total: 0 });
    const csv = await portal.get('/v1/assessments.csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(1);
    for (const grouping of reportGroupings) {
      const { body } = await portal.get(`/v1/report?groupBy=${grouping}`);
      expect(body).toMatchObject({
        kinds: { others: {} },
        totals: { total: 0, platform: 0, findings: {} },
        groups: [],
      });
    }
    const losses = await portal.get('/v1/drill/losses?loss=entity');
    expect(losses.body).toMatchObject({ items: [], total: 0 });
    const trend = await portal.get('/v1/report/trend?days=1');
    expect(trend.body.days).toMatchObject([{ total: 0 }]);
    const spend = await portal.get('/v1/spend?groupBy=owner');
    expect(spend.body).toMatchObject({
      totals: { total: 0, couldGo: { units: [] }, closing: { units: [] } },
      groups: [],
    });
    const findings = await portal.get('/v1/report/trend/findings');
    expect(findings.body.findings).toEqual([]);
  });
});
