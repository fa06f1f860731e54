import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import searchPlugin from '@backstage/plugin-search-backend';
import searchCatalogModule from '@backstage/plugin-search-backend-module-catalog';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { startBackend } from '@internal/test-utils';
import rungPlugin from '@rung/backstage-plugin-rung-backend';
import request from 'supertest';
import searchModuleRung from '.';

const serviceToken = 'a-token-that-only-these-tests-know';
const everyHour = {
  frequency: { hours: 1 },
  timeout: { minutes: 1 },
  initialDelay: { hours: 1 },
};

const config = {
  app: { baseUrl: 'http://localhost' },
  backend: {
    baseUrl: 'http://localhost',
    database: { client: 'better-sqlite3', connection: ':memory:' },
    auth: {
      externalAccess: [
        { type: 'static', options: { token: serviceToken, subject: 'test' } },
      ],
    },
  },
  auth: {
    providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
  },
  permission: { enabled: true },
  search: { collators: { catalog: { schedule: everyHour } } },
};

/** Needs rung 3 and has rung 1. */
function underBuilt(name: string, owner: string): Entity {
  const location = 'url:test';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        'rung.dev/rto.zone': '1m',
        'rung.dev/built.rung': '1',
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner },
  };
}

const entities = [
  underBuilt('checkout', 'user:development/guest'),
  underBuilt('hidden', 'user:default/other'),
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

/** Everybody sees what they own, and nothing else. */
const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register(env) {
    env.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({
          handle: async ({ permission }, user) =>
            isResourcePermission(permission, 'catalog-entity')
              ? createCatalogConditionalDecision(
                  permission,
                  catalogConditions.isEntityOwner({
                    claims: user?.info.ownershipEntityRefs ?? [],
                  }),
                )
              : { result: AuthorizeResult.ALLOW },
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

describe('the search of a portal', () => {
  let backend: TestBackend;
  let userToken: string;

  beforeAll(async () => {
    backend = await startBackend([
      catalogPlugin,
      catalogModule,
      permissionPlugin,
      policyModule,
      authPlugin,
      guestProvider,
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      rungPlugin,
      schedulerOf('rung'),
      searchPlugin,
      searchCatalogModule,
      searchModuleRung,
      schedulerOf('search'),
      mockServices.rootConfig.factory({ data: config }),
    ]);
    const { body } = await request(backend.server).post(
      '/api/auth/guest/refresh',
    );
    userToken = body.backstageIdentity.token;
    const deadline = Date.now() + 30_000;
    for (;;) {
      const { body: known } = await request(backend.server)
        .get('/api/catalog/entities')
        .set('Authorization', `Bearer ${serviceToken}`);
      if (known.length === entities.length) {
        break;
      }
      if (Date.now() > deadline) {
        throw new Error('The catalog has not taken in the entities');
      }
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    await schedulers.rung.triggerTask('rung-scan');
    await schedulers.search.triggerTask('search_index_software_catalog');
  }, 60_000);

  afterAll(() => backend.stop());

  async function search(term: string, token: string) {
    const { body } = await request(backend.server)
      .get('/api/search/query')
      .query({ term })
      .set('Authorization', `Bearer ${token}`);
    const results: { document: IndexableDocument }[] = body.results;
    return {
      documents: results.map(({ document }) => [document.title, document.text]),
      answer: JSON.stringify(body),
    };
  }

  it('finds entities by their rung, and each once', async () => {
    const { documents } = await search('under-built', serviceToken);
    expect(documents.sort()).toEqual([
      [
        'checkout',
        expect.stringMatching(/ : rung 3, under-built, incomplete$/),
      ],
      ['hidden', expect.stringMatching(/ : rung 3, under-built, incomplete$/)],
    ]);
  });

  it('shows nobody the rung of what they may not see', async () => {
    const { documents, answer } = await search('under-built', userToken);
    expect(documents).toEqual([
      ['checkout', expect.stringContaining('rung 3, under-built')],
    ]);
    expect(answer).not.toContain('hidden');
  });
});
