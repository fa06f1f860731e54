import { FindingRule } from '../types';

export const sharedTenancy = {
  id: 'shared-tenancy',
  severity: 'high',
  title: 'Shared tenancy',
  meaning:
    'Tenants that do not trust each other, or must be isolated strictly, share clusters.',
  advice: 'Give each of them a cluster.',
  move: 'separate-tenants',
  about: ['tenants', 'compliance'],
  sentences: {
    short: 'Tenants that need a cluster of their own share one',
    what: 'Tenants that need a cluster of their own share one.',
    why: 'They share its control plane and kernel, so that a compromise can reach all of them.',
    remedy: 'Give each of these tenants a cluster.',
  },
  find({ placement, built, facts }) {
    const shared =
      facts.clusters === 1 ||
      (built?.resilience !== undefined && built.resilience < 5);
    return shared && placement.isolation === 'cluster-each' ? {} : undefined;
  },
} as const satisfies FindingRule;
