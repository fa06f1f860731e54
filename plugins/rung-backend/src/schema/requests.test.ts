import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { mockErrorHandler } from '@backstage/backend-test-utils';
import { requirementKeys } from '@rung/backstage-plugin-rung-common';
import { RungClient } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  AttributeFilters,
} from '@rung/backstage-plugin-rung-common/wire';
import express from 'express';
import request from 'supertest';
import { openApiDocument } from './openApiDocument';

/** Answers every request that is let through with what a handler would see. */
function echo(): express.Express {
  const app = express();
  const api: express.Router = createValidatedOpenApiRouter(openApiDocument);
  api.use((req, res) => {
    res.json({ path: req.path, query: req.query, body: req.body });
  });
  return app.use('/api/rung', api).use(mockErrorHandler());
}

const app = echo();

function get(path: string) {
  return request(app).get(`/api/rung${path}`);
}

function post(path: string, body: string | object) {
  return request(app)
    .post(`/api/rung${path}`)
    .set('Content-Type', 'application/json')
    .send(body);
}

/** A client whose requests are those that the test has the app echo. */
function clientOf(): RungClient {
  const fetch = async (url: RequestInfo | URL, init: RequestInit = {}) => {
    const call = init.method === 'POST' ? request(app).post : request(app).get;
    const { status, body } = await call(String(url)).send(
      init.body ? JSON.parse(String(init.body)) : undefined,
    );
    return Response.json(body, { status });
  };
  return RungClient.create({
    discoveryApi: { getBaseUrl: async () => '/api/rung' },
    fetchApi: { fetch },
  });
}

const attributes: Required<AttributeFilters> = {
  kind: ['component', 'api'],
  owner: ['group:default/a', 'user:default/b'],
  system: ['system:default/shop'],
  domain: ['domain:default/trade'],
  lifecycle: ['production'],
  tag: ['java', 'c++'],
  text: '50 % off & more',
};

const filters: Required<AssessmentFilters> = {
  entityRef: ['component:default/shop', 'API:n/a'],
  rung: [5, 6],
  resilience: [3],
  built: [1, 6],
  platform: true,
  fit: ['fits', 'over-built'],
  builtSource: ['observed', 'unknown'],
  observed: false,
  cluster: ['payments-1'],
  zone: ['eu-central-1a', 'eu-central-1b'],
  region: ['eu-central-1'],
  status: ['failed'],
  finding: ['no-backups'],
  openFinding: ['single-zone'],
  noOpenFinding: ['no-backups'],
  missing: ['rto'],
  unreadable: ['scale', 'teams'],
  ...attributes,
};

const page = {
  orderBy: 'excess',
  order: 'desc',
  limit: 500,
  cursor: 'aB-_9',
  total: true,
} as const;

describe('what the client sends', () => {
  const client = clientOf();

  it.each([
    [
      'a list',
      () => client.listAssessments({ filters, ...page }),
      { ...filters, ...page },
    ],
    [
      'a report',
      () => client.getReport({ filters, groupBy: 'owner' }),
      { ...filters, groupBy: 'owner' },
    ],
    [
      'a trend',
      () => client.getTrend({ filters: attributes, days: 366 }),
      { ...attributes, days: 366 },
    ],
    [
      'a trend of findings',
      () => client.getFindingTrend({ filters: attributes, days: 1 }),
      { ...attributes, days: 1 },
    ],
    [
      'changes',
      () =>
        client.listChanges({
          filters,
          since: '2026-05-01',
          until: '2026-05-31',
          first: true,
          limit: 1,
        }),
      {
        ...filters,
        since: '2026-05-01',
        until: '2026-05-31',
        first: true,
        limit: 1,
      },
    ],
    [
      'problems',
      () => client.listProblems({ filters, cursor: 'abc' }),
      { ...filters, cursor: 'abc' },
    ],
    [
      'acceptances',
      () => client.listAcceptances({ filters, within: 7, limit: 5 }),
      { ...filters, within: 7, limit: 5 },
    ],
    [
      'a history',
      () =>
        client.getHistory(
          { kind: 'Component', namespace: 'default', name: 'shop' },
          { limit: 1, cursor: 'abc' },
        ),
      { limit: 1, cursor: 'abc' },
    ],
  ])('arrives as it was meant: %s', async (_name, call, query) => {
    await expect(call()).resolves.toMatchObject({ query });
  });

  it('arrives as it was meant: an export', async () => {
    const columns = ['name', 'rung'] as const;
    const file = await client.exportAssessments({ filters, columns });
    const { query } = await new Response(file).json();
    expect(query).toEqual({ ...filters, columns });
  });

  it('arrives as it was meant: a body', async () => {
    const body = { requirements: { rto: '15m?' }, annotations: { 'a/b': '1' } };
    await expect(client.evaluate(body)).resolves.toMatchObject({ body });
    await expect(client.refreshAll()).resolves.toMatchObject({ body: {} });
    await expect(
      client.refreshEntity({ kind: 'API', namespace: 'n', name: 'a' }),
    ).resolves.toMatchObject({ body: { entityRef: 'API:n/a' } });
  });
});

describe('a query', () => {
  it('is completed with the defaults', async () => {
    const { body } = await get('/v1/assessments').expect(200);
    expect(body.query).toEqual({
      orderBy: 'name',
      order: 'asc',
      limit: 50,
      total: false,
    });
    const trend = await get('/v1/report/trend').expect(200);
    expect(trend.body.query).toEqual({ days: 90 });
  });

  it('may hold one value of a filter, and need not be escaped', async () => {
    const { body } = await get(
      '/v1/report?owner=group:default/payments&rung=6&text=my+shop',
    ).expect(200);
    expect(body.query).toEqual({
      owner: ['group:default/payments'],
      rung: [6],
      text: 'my shop',
    });
  });

  it('may hold fifty values of a filter and no more', async () => {
    const tags = Array.from({ length: 50 }, (_, index) => `tag=t${index}`);
    const { body } = await get(`/v1/report?${tags.join('&')}`).expect(200);
    expect(body.query.tag).toEqual(tags.map(tag => tag.slice(4)));

    const more = await get(`/v1/report?${tags.join('&')}&tag=t50`).expect(400);
    expect(more.body.error.message).toContain('query/tag');
  });

  it.each([
    ['rung', '/v1/assessments?rung=7'],
    ['rung', '/v1/assessments?rung=1&rung=high'],
    ['rung', '/v1/assessments?rung[a]=1'],
    ['resilience', '/v1/assessments?resilience=4'],
    ['entityRef', '/v1/assessments?entityRef=shop'],
    ['entityRef', '/v1/report/trend?entityRef=api:n/a'],
    ['built', '/v1/assessments.csv?built=4'],
    ['built', '/v1/report/trend?built=6'],
    ['platform', '/v1/assessments?platform=yes'],
    ['fit', '/v1/assessments.csv?fit=good'],
    ['status', '/v1/report?status=done'],
    ['finding', '/v1/report?finding=no-coffee'],
    ['owner', '/v1/assessments?owner=payments'],
    ['owner', '/v1/assessments?owner=group:default/a%20b'],
    ['system', '/v1/assessments?system=a:b/c/d'],
    ['domain', `/v1/assessments?domain=domain:default/${'a'.repeat(256)}`],
    ['kind', '/v1/assessments?kind=a/b'],
    ['lifecycle', '/v1/assessments?lifecycle='],
    ['tag', '/v1/assessments?tag=&tag=java'],
    ['tag', `/v1/assessments?tag=${'a'.repeat(257)}`],
    ['text', '/v1/assessments?text=a&text=b'],
    ['text', '/v1/assessments?text=a%00'],
    ['orderBy', '/v1/assessments?orderBy=namespace'],
    ['order', '/v1/assessments?order=up'],
    ['limit', '/v1/assessments?limit=0'],
    ['limit', '/v1/assessments?limit=501'],
    ['limit', '/v1/assessments?limit=1.5'],
    ['limit', '/v1/assessments?limit=5&limit=6'],
    ['cursor', '/v1/assessments?cursor=a%3D'],
    ['cursor', `/v1/assessments?cursor=${'a'.repeat(1001)}`],
    ['total', '/v1/assessments?total=maybe'],
    ['groupBy', '/v1/report?groupBy=tag'],
    ['days', '/v1/report/trend?days=367'],
    ['rung', '/v1/report/trend?rung=6'],
    ['color', '/v1/assessments?color=red'],
    ['limit', '/v1/assessments.csv?limit=5'],
    ['limit', '/v1/assessments/by-name/api/default/a/history?limit=501'],
    ['name', '/v1/assessments/by-name/api/default/a:b/memo'],
    ['name', '/v1/assessments/by-name/api/default/a%00'],
  ])('with a bad %s is refused: %s', async (field, path) => {
    const { body } = await get(path).expect(400);
    expect(body.error.message).toMatch(new RegExp(`[/']${field}\\b`));
  });
});

describe('a body', () => {
  const keys = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, '1']));

  it.each([
    ['nothing', {}],
    [
      'every requirement',
      { requirements: Object.fromEntries(requirementKeys.map(k => [k, '1'])) },
    ],
    ['two hundred annotations', { annotations: keys(200) }],
    [
      'the longest key and value',
      { annotations: { ['k'.repeat(253)]: 'v'.repeat(1000) } },
    ],
  ])('may state %s', async (_name, sent) => {
    const { body } = await post('/v1/evaluate', sent).expect(200);
    expect(body.body).toEqual(sent);
  });

  it.each([
    ['requirements', '/v1/evaluate', { requirements: { speed: '1' } }],
    ['requirements/rto', '/v1/evaluate', { requirements: { rto: 15 } }],
    ['annotations', '/v1/evaluate', { annotations: keys(201) }],
    ['annotations', '/v1/evaluate', { annotations: { ['k'.repeat(254)]: '' } }],
    ['annotations/k', '/v1/evaluate', { annotations: { k: 'v'.repeat(1001) } }],
    ['annotations', '/v1/evaluate', { annotations: ['a'] }],
    ['body', '/v1/evaluate', { entity: {} }],
    ['body', '/v1/evaluate', []],
    ['entityRef', '/v1/refresh', { entityRef: 'shop' }],
    ['entityRef', '/v1/refresh', { entityRef: ['a:b/c'] }],
    ['body', '/v1/refresh', { all: true }],
  ])('with a bad %s is refused by %s: %j', async (field, path, sent) => {
    const { body } = await post(path, sent).expect(400);
    expect(body.error.message).toContain(field);
  });

  it.each(['/v1/evaluate', '/v1/refresh'])(
    'is required by %s, as JSON of a bounded size',
    async path => {
      await request(app).post(`/api/rung${path}`).expect(400);
      await post(path, '{').expect(400);
      await post(path, '{}').type('text/plain').expect(400);
      const large = { requirements: { rto: 'x'.repeat(200_000) } };
      const { body } = await post(path, large).expect(400);
      expect(body.error.message).toContain('too large');
    },
  );
});
