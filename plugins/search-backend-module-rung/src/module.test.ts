import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, TestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import searchPlugin from '@backstage/plugin-search-backend';
import searchCatalogModule from '@backstage/plugin-search-backend-module-catalog';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { startBackend, TestEntities, TestTasks } from '@internal/test-utils';
import { entity } from '@internal/test-utils/entity';
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
function underBuilt(name: string, owner: string) {
  return entity(
    'Component',
    name,
    { 'rung.dev/rto.zone': '1m', 'rung.dev/built.rung': '1' },
    { type: 'service', lifecycle: 'production', owner },
  );
}

const entities = [
  underBuilt('checkout', 'user:development/guest'),
  underBuilt('hidden', 'user:default/other'),
];

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

describe('the search of a portal', () => {
  const given = TestEntities.create(entities);
  const tasks = TestTasks.create();
  let backend: TestBackend;
  let userToken: string;

  beforeAll(async () => {
    backend = await startBackend([
      catalogPlugin,
      given.module(),
      permissionPlugin,
      policyModule,
      authPlugin,
      guestProvider,
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      rungPlugin,
      tasks.moduleOf('rung'),
      searchPlugin,
      searchCatalogModule,
      searchModuleRung,
      tasks.moduleOf('search'),
      mockServices.rootConfig.factory({ data: config }),
    ]);
    const { body } = await request(backend.server).post(
      '/api/auth/guest/refresh',
    );
    userToken = body.backstageIdentity.token;
    await given.untilTaken(backend, {
      Authorization: `Bearer ${serviceToken}`,
    });
    await tasks.run('rung', 'rung-scan');
    await tasks.run('search', 'search_index_software_catalog');
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
