import { mockServices } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { startBackend } from '@internal/test-utils';
import {
  assessEntity,
  Assessment,
  AssessmentPolicy,
  AssessmentPolicyInput,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import { Ladder } from '@rung/backstage-plugin-rung-common/wire';
import request from 'supertest';
import rungPlugin from '.';
import { openApiDocument } from './schema';
import { entity } from './__testUtils__/entities';
import { onlyComponents } from './__testUtils__/policies';
import { Portal } from './__testUtils__/Portal';
import { portalConfig } from './__testUtils__/portalConfig';

const settings = {
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
} satisfies AssessmentPolicyInput;

const policy = AssessmentPolicy.create(settings);

/** One for each shape that an assessment can take. */
const stated: Record<string, Record<string, string>> = {
  complete: {
    availability: '99.9',
    'rto.zone': '5m',
    rpo: '2h?',
    pods: '40..400',
    teams: '5',
    compliance: 'pci-dss, strict-isolation',
    audience: 'paying',
  },
  built: {
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
  },
  regulated: { compliance: 'pci-dss', profile: 'internal' },
  platform: { teams: '8', tenants: 'mixed' },
  top: { rto: '30s', rpo: '0', state: 'stateless' },
  signal: { 'change-control': 'audited' },
  relaxed: { rto: 'none', pods: '3' },
  broken: { rto: 'fifteen minutes', teams: 'a few' },
  silent: {},
};

const components = Object.entries(stated).map(([name, states]) =>
  entity('Component', name, { states }),
);

/** What only the service sees. */
const hidden = [
  entity('System', 'hidden-system', {
    states: { audience: 'paying', rpo: 'soon' },
    spec: { domain: 'hidden-domain' },
  }),
  entity('Domain', 'hidden-domain', {
    states: { survives: 'cluster', rto: '1s' },
  }),
  entity('Resource', 'hidden', { states: { availability: '99.9' } }),
];

const heir = entity('Component', 'heir', {
  states: { rto: '1h' },
  spec: { system: 'hidden-system' },
});

function byName(name: string, kind = 'component') {
  return `/v1/assessments/by-name/${kind}/default/${name}`;
}

describe('rung backend', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({
      entities: [...components, heir, ...hidden],
      config: portalConfig({ rung: settings }),
    });
    portal.policy.use(onlyComponents);
  }, 60_000);

  afterAll(() => portal.stop());

  it.each(components.map(item => [item.metadata.name, item] as const))(
    'serves what the engine says of the component %s, before any scan',
    async (name, component) => {
      const { status, body } = await portal.get(byName(name));
      expect(status).toBe(200);
      expect(body).toEqual({
        ...JSON.parse(
          JSON.stringify(assessEntity(component, { policy, now: new Date() })),
        ),
        dependencies: [],
        reported: { status: 'missing' },
      });
    },
  );

  it('finds an entity whatever the case of its ref', async () => {
    const { status, body } = await portal.get(byName('COMPLETE', 'Component'));
    expect(status).toBe(200);
    expect(body.entityRef).toBe('component:default/complete');
  });

  it('inherits for everybody, and names only what the reader may see', async () => {
    const sourcesOf = ({ demands, problems }: Assessment) =>
      [...demands, ...problems].map(({ key, source }) => [
        key,
        source.type,
        source.entityRef,
      ]);
    const seen = await portal.get(byName('heir'), 'service');
    expect(seen.body).toMatchObject({ rung: 5 });
    expect(sourcesOf(seen.body)).toEqual([
      ['rto', 'entity', 'component:default/heir'],
      ['survives', 'domain', 'domain:default/hidden-domain'],
      ['audience', 'system', 'system:default/hidden-system'],
      ['rpo', 'system', 'system:default/hidden-system'],
    ]);

    const withheld = await portal.get(byName('heir'));
    expect(withheld.body).toMatchObject({ rung: 5 });
    expect(sourcesOf(withheld.body)).toEqual([
      ['rto', 'entity', 'component:default/heir'],
      ['survives', 'domain', undefined],
      ['audience', 'system', undefined],
      ['rpo', 'system', undefined],
    ]);
    expect(withheld.text).not.toContain('hidden');
  });

  it.each(['a:b', 'a%2Fb', 'a%20b', 'x'.repeat(254)])(
    'refuses the malformed name %s and says where it is',
    async name => {
      const { status, body } = await portal.get(byName(name));
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('request/params/name'),
      });
    },
  );

  it('serves the ladder, and the policy in force', async () => {
    const { status, body } = await portal.get('/v1/ladder');
    expect(status).toBe(200);
    expect(body).toEqual({
      rungs,
      thresholds: policy.thresholds,
      policy: policy.configured,
    });
    const ladder: Ladder = body;
    expect(AssessmentPolicy.create(ladder.policy)).toEqual(policy);
  });

  it('serves the document that describes it to whom it lets in', async () => {
    const document = () => request(portal.server).get('/api/rung/openapi.json');
    const refused = await document();
    expect(refused.status).toBe(401);
    const { status, body } = await document().set(
      'Authorization',
      `Bearer ${portal.userToken}`,
    );
    expect(status).toBe(200);
    expect(body).toEqual(
      JSON.parse(
        JSON.stringify({ ...openApiDocument, servers: [{ url: '/api/rung' }] }),
      ),
    );
  });
});

it.each([
  [
    /rung\.scales\.rto\[0\] ends at 1h .* a gap/,
    { scales: { rto: [{ rung: 2, atLeast: '1h' }] } },
  ],
  [/rung\.scan\.kind is not a setting/, { scan: { kind: ['Component'] } }],
])(
  'does not start on a configuration that cannot hold: %s',
  async (message, rung) => {
    await expect(
      startBackend([
        catalogPlugin,
        mockServices.rootConfig.factory({ data: portalConfig({ rung }) }),
        rungPlugin,
      ]),
    ).rejects.toThrow(message);
  },
);
