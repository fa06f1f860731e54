import {
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import { startBackend } from '@internal/test-utils';
import rungPlugin from '@rung/backstage-plugin-rung-backend';
import request from 'supertest';
import techInsightsModuleRung from '.';

/** More than fit onto one page. */
const MANY = 520;

function component(name: string, states: Record<string, string>): Entity {
  const location = 'url:test';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        ...Object.fromEntries(
          Object.entries(states).map(([key, value]) => [
            `rung.dev/${key}`,
            value,
          ]),
        ),
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'group:team' },
  };
}

const entities = [
  component('under-built', { 'rto.zone': '1m', 'built.rung': '1' }),
  component('unknown', { 'rto.zone': '1m' }),
  component('silent', {}),
  ...Array.from({ length: MANY - 3 }, (_, index) =>
    component(`e${index}`, { 'rto.zone': '1m' }),
  ),
];

const catalogModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-entities',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider({
          getProviderName: () => 'test-entities',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: entities.map(entity => ({
                entity,
                locationKey: 'test',
              })),
            }),
        });
      },
    });
  },
});

const schedulers: Record<string, SchedulerService> = {};

/** Hands out the scheduler of a plugin. */
function schedulerOf(pluginId: string) {
  return createBackendModule({
    pluginId,
    moduleId: 'test-scheduler',
    register(env) {
      env.registerInit({
        deps: { scheduler: coreServices.scheduler },
        async init({ scheduler }) {
          schedulers[pluginId] = scheduler;
        },
      });
    },
  });
}

describe('the facts in Tech Insights', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startBackend([
      catalogPlugin,
      catalogModule,
      rungPlugin,
      schedulerOf('rung'),
      techInsightsPlugin,
      techInsightsModuleRung,
      schedulerOf('tech-insights'),
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
    const deadline = Date.now() + 60_000;
    for (;;) {
      const { body } = await request(backend.server).get(
        '/api/catalog/entities?filter=kind=component&fields=metadata.name',
      );
      if (body.length === MANY) {
        break;
      }
      if (Date.now() > deadline) {
        throw new Error(`The catalog has taken in ${body.length} entities`);
      }
      await new Promise(resolve => setTimeout(resolve, 500));
    }
    await schedulers.rung.triggerTask('rung-scan');
    await schedulers['tech-insights'].triggerTask('rung');
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
