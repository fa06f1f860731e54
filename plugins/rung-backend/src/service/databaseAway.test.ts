import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { partlyHidden } from '../__testUtils__/partlyHidden';
import { Portal } from '../__testUtils__/Portal';
import { portalConfig } from '../__testUtils__/portalConfig';

const shop = '/v1/assessments/by-name/component/default/open-shop';
const entityRef = 'component:default/open-shop';

const fromDatabase = [
  '/v1/assessments',
  '/v1/assessments.csv',
  '/v1/report?groupBy=system',
  '/v1/report/trend',
  '/v1/report/trend/findings',
  '/v1/acceptances',
  '/v1/scan',
  `${shop}/history`,
  `${shop}/observation`,
];

describe('while the database is away', () => {
  const directory = createMockDirectory();
  let database: Knex;
  let portal: Portal;

  const handOver = createBackendModule({
    pluginId: 'rung',
    moduleId: 'test-database',
    register(env) {
      env.registerInit({
        deps: { service: coreServices.database },
        async init({ service }) {
          database = await service.getClient();
        },
      });
    },
  });

  beforeAll(async () => {
    portal = await Portal.start({
      entities: partlyHidden,
      config: portalConfig({ database: { directory: directory.path } }),
      features: [handOver],
    });
    await portal.scan();
    // The plugins are acquainted: each has the public keys of the others.
    await portal.get('/v1/report');
    await portal.get(shop);
    await database.destroy();
  }, 60_000);

  afterAll(() => portal.stop());

  it('serves the card, answers 503 for the rest, and is whole again afterwards', async () => {
    for (const path of fromDatabase) {
      const { status, body } = await portal.get(path);
      expect([path, status, body.error]).toEqual([
        path,
        503,
        {
          name: 'ServiceUnavailableError',
          message: expect.stringMatching(
            /^The report cannot be read at the moment; the report that was read last is of \d{4}-.*, 0 minutes ago$/,
          ),
        },
      ]);
    }
    for (const body of [{}, { entityRef }]) {
      const { status } = await portal.post('/v1/refresh', body);
      expect(status).toBe(503);
    }

    const alone = await portal.get(shop);
    expect(alone.status).toBe(200);
    expect(alone.body).not.toHaveProperty('reported');
    expect(alone.body).not.toHaveProperty('dependencies');
    const memo = await portal.get(`${shop}/memo`);
    expect(memo.status).toBe(200);
    const evaluated = await portal.post('/v1/evaluate', {});
    expect(evaluated.status).toBe(200);

    database.initialize();
    for (const path of fromDatabase) {
      const { status } = await portal.get(path);
      expect([path, status]).toEqual([path, 200]);
    }
    const whole = await portal.get(shop);
    expect(whole.body.reported).toMatchObject({ status: 'current' });
    expect(whole.body.dependencies).toHaveLength(3);
    const refreshed = await portal.post('/v1/refresh', { entityRef });
    expect(refreshed.body).toMatchObject({ changed: false });
    await portal.scan();
    // Waits for the time after which the database counts as away, many times.
  }, 60_000);
});
