import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import { startBackend, TestEntities, TestTasks } from '@internal/test-utils';
import { entity } from '@internal/test-utils/entity';
import rungPlugin from '@rung/backstage-plugin-rung-backend';
import request from 'supertest';
import techInsightsModuleRung from '.';

/** More than fit onto one page. */
const MANY = 520;

const needsZone = { 'rung.dev/rto.zone': '1m' };

function service(name: string, annotations: Record<string, string> = {}) {
  return entity('Component', name, annotations, {
    type: 'service',
    lifecycle: 'production',
    owner: 'group:team',
  });
}

const entities = [
  service('under-built', { ...needsZone, 'rung.dev/built.rung': '1' }),
  service('unknown', needsZone),
  service('silent'),
  ...Array.from({ length: MANY - 3 }, (_, index) =>
    service(`e${index}`, needsZone),
  ),
];

describe('the facts in Tech Insights', () => {
  const given = TestEntities.create(entities);
  const tasks = TestTasks.create();
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startBackend([
      catalogPlugin,
      given.module(),
      rungPlugin,
      tasks.moduleOf('rung'),
      techInsightsPlugin,
      techInsightsModuleRung,
      tasks.moduleOf('tech-insights'),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            baseUrl: 'http://localhost',
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          techInsights: {
            factRetrievers: { rung: { cadence: '0 0 1 1 *' } },
          },
        },
      }),
    ]);
    await given.untilTaken(backend);
    await tasks.run('rung', 'rung-scan');
    await tasks.run('tech-insights', 'rung');
  }, 120_000);

  afterAll(() => backend.stop());

  async function factsOf(name: string) {
    const { body } = await request(backend.server).get(
      `/api/tech-insights/facts/latest?entity=component:default/${name}&ids[]=rung`,
    );
    return body.rung?.facts;
  }

  it('are those of the report, and what is not known is left out', async () => {
    const facts = {
      'under-built': await factsOf('under-built'),
      unknown: await factsOf('unknown'),
      silent: await factsOf('silent'),
    };
    expect(facts).toEqual({
      'under-built': {
        requiredRung: 3,
        builtRung: 1,
        fits: false,
        underBuilt: true,
        overBuilt: false,
        incomplete: true,
        openFindings: expect.any(Number),
        openHighFindings: expect.any(Number),
        assessedAt: expect.any(String),
      },
      unknown: {
        requiredRung: 3,
        incomplete: true,
        openFindings: expect.any(Number),
        openHighFindings: expect.any(Number),
        assessedAt: expect.any(String),
      },
      silent: { assessedAt: expect.any(String) },
    });
  });

  it('are there of every entity, whatever page it is on', async () => {
    const names = entities.map(({ metadata }) => metadata.name);
    const known = await Promise.all(
      names.slice(-20).map(async name => (await factsOf(name)) !== undefined),
    );
    expect(known).not.toContain(false);
  });

  it('are described', async () => {
    const { body } = await request(backend.server).get(
      '/api/tech-insights/fact-schemas?ids[]=rung',
    );
    expect(body).toMatchObject([
      { id: 'rung', underBuilt: { type: 'boolean' } },
    ]);
  });
});
