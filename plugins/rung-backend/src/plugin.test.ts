import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import guestProvider from '@backstage/plugin-auth-backend-module-guest-provider';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  assessEntity,
  Assessment,
  AssessmentPolicy,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import request from 'supertest';
import rungPlugin from '.';
import { openApiDocument } from './schema';
import { catalogOf } from './__testUtils__/catalogOf';
import { onlyComponents } from './__testUtils__/onlyComponents';
import { validateResponse } from './__testUtils__/validateResponse';

const byName = '/v1/assessments/by-name/{kind}/{namespace}/{name}';

function entity(
  kind: string,
  name: string,
  requirements: Record<string, string>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      annotations: Object.fromEntries(
        Object.entries(requirements).map(([key, value]) => [
          `rung.dev/${key}`,
          value,
        ]),
      ),
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'group:payments' },
  };
}

const serviceToken = 'a-token-that-only-this-test-knows';

const config = {
  app: { baseUrl: 'http://localhost' },
  backend: {
    baseUrl: 'http://localhost',
    auth: {
      externalAccess: [
        { type: 'static', options: { token: serviceToken, subject: 'test' } },
      ],
    },
  },
  auth: { providers: { guest: { dangerouslyAllowOutsideDevelopment: true } } },
  permission: { enabled: true },
  rung: {
    scales: {
      availability: [
        { rung: 2, atMost: 99 },
        { rung: 3, below: 99.99 },
        { rung: 6 },
      ],
    },
    compliance: { 'pci-dss': 5 },
    annotationKeys: { rto: ['acme.com/rto'] },
    profiles: { internal: { audience: 'internal' } },
  },
};

const policy = AssessmentPolicy.create(config.rung);

/** One for each shape that an assessment can take. */
const entities = [
  entity('Component', 'complete', {
    availability: '99.9',
    'rto.zone': '5m',
    rpo: '2h?',
    pods: '40..400',
    teams: '5',
    compliance: 'pci-dss, strict-isolation',
    audience: 'paying',
  }),
  entity('Component', 'built', {
    'rto.region': '4h',
    tenants: 'untrusted',
    writes: 'single-region',
    'built.control-plane': 'self-managed',
    'built.control-plane-reason': 'air gap',
    'built.clusters': '1',
    'built.mtls': 'false',
    'built.failover-exercised': 'never',
    'built.zone-loss-exercised': '2020-01-31',
    'accept.shared-tenancy': 'until 2020-01-31: a migration',
    'accept.failover-untested': 'until 2999-12-31: nothing to fail over to',
  }),
  entity('Component', 'regulated', {
    compliance: 'pci-dss',
    profile: 'internal',
  }),
  entity('Component', 'platform', { teams: '8', tenants: 'mixed' }),
  entity('Component', 'top', { rto: '30s', rpo: '0', state: 'stateless' }),
  entity('Component', 'signal', { 'change-control': 'audited' }),
  entity('Component', 'relaxed', { rto: 'none', pods: '3' }),
  entity('Component', 'broken', { rto: 'fifteen minutes', teams: 'a few' }),
  entity('Component', 'silent', {}),
  {
    ...entity('Component', 'heir', { rto: '1h' }),
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'group:payments',
      system: 'hidden-system',
    },
  },
  {
    ...entity('System', 'hidden-system', { audience: 'paying', rpo: 'soon' }),
    spec: { owner: 'group:payments', domain: 'hidden-domain' },
  },
  {
    ...entity('Domain', 'hidden-domain', { survives: 'cluster', rto: '1s' }),
    spec: { owner: 'group:payments' },
  },
  entity('Resource', 'hidden', { availability: '99.9' }),
];

describe('rung backend', () => {
  let backend: TestBackend;
  let userToken: string;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        permissionPlugin,
        authPlugin,
        guestProvider,
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        mockServices.rootConfig.factory({ data: config }),
        catalogOf(entities),
        onlyComponents,
        rungPlugin,
      ],
    });
    const { body } = await request(backend.server).post(
      '/api/auth/guest/refresh',
    );
    userToken = body.backstageIdentity.token;
    await untilProcessed();
  }, 60_000);

  afterAll(() => backend.stop());

  function get(path: string, token = userToken) {
    return request(backend.server)
      .get(`/api/rung${path}`)
      .set('Authorization', `Bearer ${token}`);
  }

  function assessment(name: string, kind = 'component') {
    return get(`/v1/assessments/by-name/${kind}/default/${name}`);
  }

  async function untilProcessed() {
    const deadline = Date.now() + 50_000;
    for (;;) {
      const { body } = await request(backend.server)
        .get('/api/catalog/entities')
        .set('Authorization', `Bearer ${serviceToken}`);
      if (body.length === entities.length) {
        return;
      }
      if (Date.now() > deadline) {
        throw new Error(`The catalog holds ${body.length} of the entities`);
      }
      await new Promise(resolve => setTimeout(resolve, 250));
    }
  }

  it.each(
    entities
      .filter(({ kind, spec }) => kind === 'Component' && !spec?.system)
      .map(component => [component.metadata.name, component] as const),
  )(
    'serves what the engine says of the component %s',
    async (name, component) => {
      const response = await assessment(name);
      expect(response.status).toBe(200);
      expect(response.body).toEqual(
        JSON.parse(
          JSON.stringify(assessEntity(component, { policy, now: new Date() })),
        ),
      );
      validateResponse(byName, response);
    },
  );

  it('finds an entity whatever the case of its ref', async () => {
    const response = await assessment('COMPLETE', 'Component');
    expect(response.status).toBe(200);
    expect(response.body.entityRef).toBe('component:default/complete');
  });

  it('does not tell an entity the caller may not see from one that is not there', async () => {
    const hidden = await assessment('hidden', 'resource');
    const absent = await assessment('absent', 'resource');
    for (const response of [hidden, absent]) {
      expect(response.status).toBe(404);
      validateResponse(byName, response);
    }
    expect(hidden.body.error.message.replace('hidden', 'absent')).toBe(
      absent.body.error.message,
    );
    const trusted = await get(
      '/v1/assessments/by-name/resource/default/hidden',
      serviceToken,
    );
    expect(trusted.status).toBe(200);
  });

  it('inherits for everybody, and names only what the reader may see', async () => {
    const sourcesOf = (body: Assessment) =>
      [...body.demands, ...body.problems].map(({ key, source }) => [
        key,
        source.type,
        source.entityRef,
      ]);
    const seen = await get(
      '/v1/assessments/by-name/component/default/heir',
      serviceToken,
    );
    expect(seen.body).toMatchObject({ rung: 5 });
    expect(sourcesOf(seen.body)).toEqual([
      ['rto', 'entity', 'component:default/heir'],
      ['survives', 'domain', 'domain:default/hidden-domain'],
      ['audience', 'system', 'system:default/hidden-system'],
      ['rpo', 'system', 'system:default/hidden-system'],
    ]);

    const withheld = await assessment('heir');
    expect(withheld.body).toMatchObject({ rung: 5 });
    expect(sourcesOf(withheld.body)).toEqual([
      ['rto', 'entity', 'component:default/heir'],
      ['survives', 'domain', undefined],
      ['audience', 'system', undefined],
      ['rpo', 'system', undefined],
    ]);
    expect(JSON.stringify(withheld.body)).not.toContain('hidden');
    validateResponse(byName, withheld);
  });

  it.each(['a:b', 'a%2Fb', 'a%20b', 'x'.repeat(254)])(
    'refuses the malformed name %s and says where it is',
    async name => {
      const response = await assessment(name);
      expect(response.status).toBe(400);
      expect(response.body.error).toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('request/params/name'),
      });
      validateResponse(byName, response);
    },
  );

  it('refuses a query that the document does not know', async () => {
    const response = await assessment('complete?rung=1');
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain('rung');
  });

  it.each(['/v1/assessments/by-name/component/default/complete', '/v1/ladder'])(
    'asks for authentication on %s',
    async path => {
      const response = await request(backend.server).get(`/api/rung${path}`);
      expect(response.status).toBe(401);
      expect(response.body.error.name).toBe('AuthenticationError');
    },
  );

  it('serves the ladder and the thresholds in force', async () => {
    const response = await get('/v1/ladder');
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ rungs, thresholds: policy.thresholds });
    validateResponse('/v1/ladder', response);
  });

  it('does not start on a configuration that cannot hold, and names the key', async () => {
    await expect(
      startTestBackend({
        features: [
          catalogPlugin,
          mockServices.rootConfig.factory({
            data: {
              ...config,
              rung: { scales: { rto: [{ rung: 2, atLeast: '1h' }] } },
            },
          }),
          rungPlugin,
        ],
      }),
    ).rejects.toThrow(/rung\.scales\.rto\[0\] ends at 1h .* a gap/);
  });

  it('serves the document that describes it', async () => {
    const response = await get('/openapi.json');
    expect(response.status).toBe(200);
    expect(response.body).toEqual(
      JSON.parse(
        JSON.stringify({ ...openApiDocument, servers: [{ url: '/api/rung' }] }),
      ),
    );
  });
});
