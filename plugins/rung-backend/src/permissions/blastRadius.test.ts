import { Entity } from '@backstage/catalog-model';
import { entity, EntityOptions } from '../__testUtils__/entities';
import { partialPolicies } from '../__testUtils__/partlyHidden';
import { Portal } from '../__testUtils__/Portal';
import { tierRule } from '../__testUtils__/tierRule';

const guest = 'user:development/guest';
const production = { 'cluster.environment': 'production' };

function open(kind: string, name: string, options: EntityOptions = {}) {
  return entity(kind, `open-${name}`, {
    ...options,
    metadata: { labels: { tier: 'open' } },
    spec: { owner: guest, ...options.spec },
  });
}

function secret(kind: string, name: string, options: EntityOptions = {}) {
  return entity(kind, `secret-${name}`, {
    ...options,
    spec: { owner: 'group:secret-team', ...options.spec },
  });
}

function clusterIn(region: string, zones: string): EntityOptions {
  return {
    states: {
      ...production,
      'cluster.region': region,
      'cluster.zones': zones,
    },
    spec: { type: 'kubernetes-cluster' },
  };
}

const visible = [
  open('Resource', 'cluster', clusterIn('r1', 'r1-a, r1-b')),
  open('System', 'system'),
  open('Component', 'shop', {
    states: { survives: 'region' },
    spec: {
      system: 'open-system',
      dependsOn: [
        'resource:open-cluster',
        'resource:secret-cluster',
        'component:open-blog',
      ],
    },
  }),
  open('Component', 'blog', {
    spec: {
      system: 'secret-system',
      dependsOn: ['resource:open-cluster', 'component:secret-ledger'],
    },
  }),
  open('Component', 'lonely', {
    states: { 'soft-dependencies': 'component:secret-ledger' },
    spec: { dependsOn: ['component:secret-ledger', 'resource:secret-cluster'] },
  }),
];

/** What they do not see, one time after the other. */
const hidden: Record<string, Entity[]> = {
  'there is nothing': [],
  'all of it is in one place': [
    secret('Resource', 'cluster', clusterIn('r1', 'r1-a')),
    secret('System', 'system', { states: { survives: 'region' } }),
    secret('Component', 'ledger', {
      spec: { dependsOn: ['resource:secret-cluster'] },
    }),
    secret('Component', 'rival', {
      spec: {
        dependsOn: ['resource:open-cluster', 'component:open-shop'],
      },
    }),
  ],
  'all of it is elsewhere, or no cluster': [
    secret('Resource', 'cluster', { spec: { type: 'database' } }),
    secret('Resource', 'other', clusterIn('r2', 'r2-a')),
    secret('Component', 'ledger', {
      spec: { dependsOn: ['component:open-shop', 'resource:secret-other'] },
    }),
  ],
};

const refs = visible.map(
  ({ kind, metadata }) => `${kind.toLowerCase()}:default/${metadata.name}`,
);
const losses = [
  ...['region&name=r1', 'zone&name=r1-a', 'zone&name=r1-b'],
  'cluster&name=open-cluster',
  ...refs.map(ref => `entity&name=${ref}`),
];
const unknown = [
  ...['region&name=r2', 'zone&name=r2-a', 'cluster&name=secret-cluster'],
  ...[
    'cluster&name=secret-other',
    'entity&name=component:default/secret-rival',
  ],
  'entity&name=component:default/secret-ledger',
  'entity&name=resource:default/secret-cluster',
];
const paths = [
  ...losses.flatMap(loss => [
    ...['system', 'owner', 'domain'].map(
      groupBy => `/v1/drill?loss=${loss}&kind=*&groupBy=${groupBy}`,
    ),
    `/v1/drill/entities?loss=${loss}&kind=*`,
    `/v1/drill/entities.csv?loss=${loss}&kind=*`,
  ]),
  ...['zone', 'cluster', 'region', 'entity'].map(
    kind => `/v1/drill/losses?loss=${kind}`,
  ),
  ...refs.map(ref => `/v1/assessments/by-name/${ref.replace(':', '/')}/losses`),
];

describe('a blast radius for a reader who sees a part of the catalog', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await Portal.start({ entities: visible, features: [tierRule] });
  }, 60_000);

  afterAll(() => portal.stop());

  async function answers() {
    const told: [string, number, string][] = [];
    for (const path of [
      ...paths,
      ...unknown.map(loss => `/v1/drill?loss=${loss}`),
    ]) {
      const { status, text } = await portal.get(path);
      told.push([path, status, text.replace(/"scan":\{[^}]*\}/, '')]);
    }
    return told;
  }

  it.each(Object.entries(partialPolicies))(
    'is the same whatever is hidden, under %s',
    async (_, policy) => {
      portal.policy.use(policy);
      const rounds: Record<string, [string, number, string][]> = {};
      for (const [name, others] of Object.entries(hidden)) {
        await portal.setEntities([...visible, ...others]);
        await portal.scan();
        rounds[name] = await answers();
      }
      const [first, ...others] = Object.values(rounds);
      for (const [path, status, text] of first) {
        const isKnown = paths.includes(path);
        expect([path, status]).toEqual([path, isKnown ? 200 : 404]);
        // What they ask for is said again, and what is on what they see is not told.
        expect([path, isKnown && /secret/.test(text)]).toEqual([path, false]);
      }
      for (const other of others) {
        expect(other).toEqual(first);
      }
    },
    120_000,
  );
});
