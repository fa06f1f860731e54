import { catalogConditions } from '@backstage/plugin-catalog-backend/alpha';
import { entity, EntityOptions } from './entities';
import { onlyEntities } from './policies';
import { hasTier } from './tierRule';

const guest = 'user:development/guest';

function open(kind: string, name: string, options: EntityOptions = {}) {
  return entity(kind, `open-${name}`, {
    ...options,
    metadata: { labels: { tier: 'open' }, ...options.metadata },
    spec: { owner: guest, ...options.spec },
  });
}

function secret(kind: string, name: string, options: EntityOptions = {}) {
  return entity(kind, `secret-${name}`, {
    ...options,
    metadata: { title: `Secret ${name}`, ...options.metadata },
    spec: { owner: 'group:secret-team', ...options.spec },
  });
}

/**
 * A catalog of which a guest sees a part under a policy. What they do not see
 * has the word secret in all it is called, but for one system, that is named
 * on an entity they see.
 */
export const partlyHidden = [
  open('Component', 'shop', {
    states: { 'rto.region': '15m', availability: '99.99' },
    metadata: { title: 'The shop', tags: ['java'] },
    spec: {
      system: 'walled-system',
      dependsOn: [
        'component:open-blog',
        'component:secret-ledger',
        'resource:secret-cluster',
      ],
    },
  }),
  open('Component', 'blog', {
    states: {
      availability: '99',
      rto: '1d',
      'built.regions': '2',
      'built.clusters': '2',
      'built.database': 'global',
    },
    spec: { system: 'open-system', lifecycle: 'experimental' },
  }),
  open('Component', 'gateway', {
    states: { 'rto.zone': '1m', 'built.clusters': '1' },
    spec: { dependsOn: ['component:open-blog', 'resource:open-cluster'] },
  }),
  open('Resource', 'cluster', { spec: { type: 'kubernetes-cluster' } }),
  open('System', 'system', { spec: { domain: 'open-domain' } }),
  open('Domain', 'domain', { states: { audience: 'paying' } }),

  secret('Component', 'ledger', {
    states: {
      availability: '99.5',
      'built.regions': '3',
      'built.clusters': '4',
      'built.database': 'global',
      'built.backups': 'none',
      teams: 'secret',
    },
    metadata: { title: 'Secret Ledger', tags: ['secret-tag'] },
    spec: { system: 'walled-system', lifecycle: 'secret-phase' },
  }),
  secret('Component', 'rival', {
    states: { survives: 'region', 'built.rung': '5' },
    spec: {
      owner: 'group:secret-rivals',
      system: 'open-system',
      dependsOn: [
        'component:open-shop',
        'resource:open-cluster',
        'resource:secret-cluster',
      ],
    },
  }),
  secret('Resource', 'cluster', { spec: { type: 'kubernetes-cluster' } }),
  secret('API', 'api', { states: { audience: 'internal' } }),
  entity('System', 'walled-system', {
    states: { audience: 'paying', rpo: 'soon' },
    metadata: { title: 'Secret walls' },
    spec: { owner: 'group:secret-team', domain: 'secret-domain' },
  }),
  secret('Domain', 'domain', { states: { survives: 'cluster' } }),
];

/** The policies under which a guest sees what is open of {@link partlyHidden}. */
export const partialPolicies = {
  'a policy by ownership': onlyEntities(claims =>
    catalogConditions.isEntityOwner({ claims }),
  ),
  'a rule that only the catalog knows': onlyEntities(() =>
    hasTier({ tier: 'open' }),
  ),
};
