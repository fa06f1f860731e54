import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { startBackend, TestEntities, TestTasks } from '@internal/test-utils';
import { entity } from '@internal/test-utils/entity';
import scorecardPlugin from '@red-hat-developer-hub/backstage-plugin-scorecard-backend';
import { MetricResult } from '@red-hat-developer-hub/backstage-plugin-scorecard-common';
import rungPlugin from '@rung/backstage-plugin-rung-backend';
import request from 'supertest';
import scorecardModuleRung from '.';

const needsZone = { 'rung.dev/rto.zone': '1m' };

function service(name: string, annotations: Record<string, string>) {
  return entity('Component', name, annotations, {
    type: 'service',
    lifecycle: 'production',
    owner: 'group:team',
  });
}

const entities = [
  service('under-built', { ...needsZone, 'rung.dev/built.rung': '1' }),
  service('right', { ...needsZone, 'rung.dev/built.rung': '3' }),
  service('over-built', { ...needsZone, 'rung.dev/built.rung': '5' }),
  service('unknown', needsZone),
  entity('Group', 'team', {}, { type: 'team', children: [] }),
];

describe('the metrics in the scorecard', () => {
  const given = TestEntities.create(entities);
  const tasks = TestTasks.create();
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startBackend([
      catalogPlugin,
      given.module(),
      rungPlugin,
      tasks.moduleOf('rung'),
      scorecardPlugin,
      scorecardModuleRung,
      tasks.moduleOf('scorecard'),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            baseUrl: 'http://localhost',
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
        },
      }),
    ]);
    await given.untilTaken(backend);
    await tasks.run('rung', 'rung-scan');
    await tasks.run('scorecard', 'rung.excess');
    await tasks.run('scorecard', 'rung.fits');
  }, 120_000);

  afterAll(() => backend.stop());

  async function metricsOf(kind: string, name: string) {
    const { body } = await request(backend.server).get(
      `/api/scorecard/metrics/catalog/${kind}/default/${name}`,
    );
    const results: MetricResult[] = body;
    return Object.fromEntries(
      results.map(({ id, status, result }) => [
        id,
        // SQLite hands the scorecard its booleans back as numbers.
        [
          result.value === null ? null : Number(result.value),
          result.thresholdResult.evaluation,
          status,
        ],
      ]),
    );
  }

  it.each<[string, object]>([
    [
      'under-built',
      {
        'rung.excess': [-2, 'under-built', 'success'],
        'rung.fits': [0, 'does not fit', 'success'],
      },
    ],
    [
      'right',
      {
        'rung.excess': [0, 'fits', 'success'],
        'rung.fits': [1, 'fits', 'success'],
      },
    ],
    [
      'over-built',
      {
        'rung.excess': [1, 'over-built', 'success'],
        'rung.fits': [0, 'does not fit', 'success'],
      },
    ],
    [
      'unknown',
      {
        'rung.excess': [null, null, 'error'],
        'rung.fits': [null, null, 'error'],
      },
    ],
  ])(
    'say of an entity that is %s what the report says',
    async (name, metrics) => {
      await expect(metricsOf('component', name)).resolves.toEqual(metrics);
    },
  );

  it('leave out what is not assessed', async () => {
    await expect(metricsOf('group', 'team')).resolves.toEqual({});
  });

  it('count what is not known apart from every verdict', async () => {
    const { body } = await request(backend.server).get(
      '/api/scorecard/metrics/rung.excess/catalog/aggregations/entities',
    );
    expect(body.entityHealth).toMatchObject({
      totalEntities: 4,
      calculationErrorCount: 1,
    });
  });

  it('are described', async () => {
    const { body } = await request(backend.server).get(
      '/api/scorecard/metrics?datasource=rung',
    );
    expect(body.metrics).toMatchObject([
      { id: 'rung.excess', type: 'number' },
      { id: 'rung.fits', type: 'boolean' },
    ]);
  });
});
