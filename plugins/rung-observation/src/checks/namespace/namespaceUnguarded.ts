import { CheckRow } from '../types';

export const namespaceUnguarded = {
  id: 'namespace-unguarded',
  scope: 'namespace',
  reads: ['resourcequotas', 'limitranges', 'networkpolicies'],
  asks: 'shared',
  find({ view, namespace }) {
    const { quotas, limitRanges, networkPolicies } = view.snapshot;
    const guards = {
      quota: quotas,
      'limit-range': limitRanges,
      'deny-ingress': networkPolicies.filter(one => one.deniesIngress),
    };
    const missing = Object.entries(guards)
      .filter(([, found]) => !found.some(one => one.namespace === namespace))
      .map(([guard]) => guard);
    return missing.length > 0
      ? { details: { missing: missing.join(' ') } }
      : undefined;
  },
} as const satisfies CheckRow<'namespace'>;
