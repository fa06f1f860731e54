import { FindingRule } from '../types';

export const sharedTenancy: FindingRule = {
  id: 'shared-tenancy',
  severity: 'high',
  find({ placement, built, facts }) {
    const shared =
      facts.clusters === 1 ||
      (built?.resilience !== undefined && built.resilience < 5);
    return shared && placement.isolation === 'cluster-each'
      ? {
          what: 'Tenants that need a cluster of their own share one.',
          why: 'They share its control plane and kernel, so that a compromise can reach all of them.',
          remedy: 'Give each of these tenants a cluster.',
        }
      : undefined;
  },
};
