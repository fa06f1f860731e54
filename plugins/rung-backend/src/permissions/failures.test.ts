import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import { AssessmentList } from '@rung/backstage-plugin-rung-common/wire';
import { Response } from 'supertest';
import { partlyHidden } from '../__testUtils__/partlyHidden';
import { allBut, onlyEntities } from '../__testUtils__/policies';
import { Portal } from '../__testUtils__/Portal';

const blog = '/v1/assessments/by-name/component/default/open-blog';
const reports = [
  '/v1/assessments?total=true',
  '/v1/assessments.csv',
  '/v1/report?groupBy=owner',
  '/v1/report/trend',
  '/v1/report/trend/findings',
  '/v1/changes',
  '/v1/problems.csv',
  '/v1/acceptances',
];

describe('while something else fails', () => {
  let portal: Portal;
  let attempt = 0;

  beforeAll(async () => {
    portal = await Portal.start({ entities: partlyHidden });
    await portal.scan();
  }, 60_000);

  afterAll(() => portal.stop());

  afterEach(() => {
    portal.gates.catalog.isClosed = () => false;
    portal.gates.permission.isClosed = () => false;
  });

  /** By ownership, in words that nobody has asked about before. */
  function useConditionalPolicy() {
    attempt++;
    portal.policy.use(
      onlyEntities(claims =>
        catalogConditions.isEntityOwner({
          claims: [...claims, `group:default/attempt-${attempt}`],
        }),
      ),
    );
  }

  function expectNothing({ status, body }: Response, message: RegExp) {
    expect(status).toBe(503);
    expect(body).toEqual({
      error: {
        name: 'ServiceUnavailableError',
        message: expect.stringMatching(message),
      },
      request: expect.anything(),
      response: { statusCode: 503 },
    });
  }

  it.each([
    ['the uids', '/entity-facets'],
    ['the domains', '/entities/by-query'],
  ])(
    'serves no report while the catalog cannot tell %s, and does again afterwards',
    async (_, path) => {
      useConditionalPolicy();
      portal.gates.catalog.isClosed = asked => asked.startsWith(path);
      for (const report of reports) {
        expectNothing(
          await portal.get(report),
          /^What you may see cannot be found out at the moment; the report that was read last is of \d{4}-.*, 0 minutes ago$/,
        );
      }
      portal.gates.catalog.isClosed = () => false;
      for (const report of reports) {
        const { status, text } = await portal.get(report);
        expect([report, status]).toEqual([report, 200]);
        expect(text).not.toMatch(/secret/i);
      }
      const list = await portal.get('/v1/assessments?total=true');
      const { total }: AssessmentList = list.body;
      expect(total).toBe(6);
    },
  );

  it('serves nothing while nobody can tell what is allowed, and does again afterwards', async () => {
    useConditionalPolicy();
    const routes = [
      ...reports,
      blog,
      `${blog}/memo`,
      `${blog}/history`,
      `${blog}/observation`,
    ];
    portal.gates.permission.isClosed = () => true;
    for (const route of [...routes, '/v1/scan']) {
      expectNothing(
        await portal.get(route),
        /^What you may do cannot be found out at the moment$/,
      );
    }
    for (const body of [{}, { entityRef: 'component:default/open-blog' }]) {
      expectNothing(
        await portal.post('/v1/refresh', body),
        /^What you may do cannot be found out at the moment$/,
      );
    }
    expectNothing(
      await portal.post('/v1/evaluate', {}),
      /^What you may do cannot be found out at the moment$/,
    );

    portal.gates.permission.isClosed = () => false;
    for (const route of routes) {
      const { status } = await portal.get(route);
      expect([route, status]).toEqual([route, 200]);
    }
  });

  it('serves reports without the catalog to those who see everything, and nothing else', async () => {
    portal.policy.use(allBut());
    portal.gates.catalog.isClosed = () => true;
    for (const route of [
      blog,
      `${blog}/memo`,
      `${blog}/history`,
      `${blog}/observation`,
    ]) {
      expectNothing(
        await portal.get(route),
        /^The catalog cannot be read at the moment$/,
      );
    }
    expectNothing(
      await portal.post('/v1/refresh', {
        entityRef: 'component:default/open-blog',
      }),
      /^The catalog cannot be read at the moment; .*, 0 minutes ago$/,
    );
    const scan = await portal.post('/v1/refresh', {});
    expect(scan.body).toMatchObject({
      scan: { status: 'failed', asOf: expect.any(String) },
    });
    for (const report of reports) {
      const { status } = await portal.get(report);
      expect([report, status]).toEqual([report, 200]);
    }

    portal.gates.catalog.isClosed = () => false;
    await portal.scan();
    const { status } = await portal.get(blog);
    expect(status).toBe(200);
  });

  it('asks the catalog once for many reports under the same conditions', async () => {
    useConditionalPolicy();
    portal.gates.catalog.requests = [];
    await Promise.all(reports.map(report => portal.get(report)));
    await portal.get('/v1/report?groupBy=domain');
    expect(portal.gates.catalog.requests.sort()).toEqual([
      '/entities/by-query',
      '/entity-facets',
    ]);
  });
});
