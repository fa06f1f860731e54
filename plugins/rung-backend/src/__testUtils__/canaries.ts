import { Entity } from '@backstage/catalog-model';
import { entity, EntityOptions } from './entities';

const guest = 'user:development/guest';

/** What a reader must not be told: two sets of values with the same rungs. */
export type Canaries = 'first' | 'second';

const values = {
  first: {
    availability: '99.9317',
    'rto.region': '47m?',
    'rpo.region': '1983s',
    pods: '3217..9871',
    reach: 'canaryland, canarium',
    compliance: 'canary-regime',
    writes: 'single-region',
    tenants: 'trusted',
    'permitted-regions': '4711',
    'rto.zone': 'canary-soon',
    profile: 'canary-profile',
    dependency: { availability: '98.7654', rto: '3h' },
    teams: 9,
  },
  second: {
    availability: '99.9471',
    'rto.region': '11m?',
    'rpo.region': '97s',
    pods: '2749..8123',
    reach: 'canarietta, canarella, canaron',
    compliance: 'canary-creed, canary-oath',
    writes: 'every-region',
    tenants: 'structured',
    'permitted-regions': '1',
    'rto.zone': 'canary-later',
    profile: 'canary-role',
    dependency: { availability: '99.2345', 'rto.region': '31s' },
    teams: 13,
  },
};

/** Any text or number by which one could tell what is hidden. */
export const canaries =
  /canar|9317|9471|47m|11m|1983|97s|33m3s|1m37s|3217|9871|2749|8123|4711|98\.76|99\.23|31s|\b2820\b|\b660\b|hidden|every-region|single-region/i;

function hidden(kind: string, name: string, options: EntityOptions = {}) {
  return entity(kind, `hidden-${name}`, {
    ...options,
    spec: { owner: 'group:hidden-team', ...options.spec },
  });
}

function mine(name: string, options: EntityOptions = {}) {
  return entity('Component', name, {
    ...options,
    spec: { owner: guest, ...options.spec },
  });
}

/**
 * A catalog in which all that a guest owns takes its numbers from what they may
 * not see: a system, its domain, a cluster, a profile that is named there, and
 * dependencies. The systems are named on what they own, and on nothing else.
 */
export function catalogWith(which: Canaries): Entity[] {
  const { dependency, teams, reach, compliance, profile, writes, ...numbers } =
    values[which];
  return [
    mine('heir', { spec: { system: 'walled-system' } }),
    mine('prober', {
      // Each stands a little beside what is inherited, to be compared with it.
      states: { rto: '5h', 'rto.node': '1h', 'built.zones': '2' },
      spec: { system: 'walled-system' },
    }),
    mine('client', {
      states: { availability: '99.9', rto: '2h', audience: 'paying' },
      spec: {
        dependsOn: [
          'component:hidden-dependency',
          'component:absent',
          'resource:hidden-cluster',
        ],
      },
    }),
    mine('named', { spec: { system: 'walled-profiled' } }),
    entity('System', 'walled-system', {
      states: { ...numbers, profile },
      spec: { domain: 'hidden-domain' },
    }),
    entity('System', 'walled-profiled', {
      states: { profile: which === 'first' ? 'tier-a' : 'tier-b' },
    }),
    hidden('Domain', 'domain', { states: { reach, compliance, writes } }),
    hidden('Component', 'dependency', { states: dependency }),
    hidden('Resource', 'cluster', { spec: { type: 'kubernetes-cluster' } }),
    ...Array.from({ length: teams }, (_, index) =>
      hidden('Component', `tenant-${index}`, {
        spec: {
          owner: `group:hidden-${index}`,
          dependsOn: ['resource:hidden-cluster'],
        },
      }),
    ),
  ];
}

/** Profiles that call for the same rungs. */
export const canaryProfiles = {
  'tier-a': { rto: '90s', availability: '99.91' },
  'tier-b': { rto: '93s', availability: '99.92' },
};
