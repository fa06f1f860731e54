import { IsolationTier } from '../ladder/isolationTiers';
import { valueOf, WeighedRequirement } from './weigh';

const tierByTenants: Readonly<Record<string, IsolationTier>> = {
  trusted: 'namespace',
  structured: 'hierarchical-namespaces',
  mixed: 'virtual-cluster',
  untrusted: 'cluster-each',
};

/** The isolation that fits the tenants; without a word on them a namespace each. */
export function isolationOf(
  weighed: readonly WeighedRequirement[],
): IsolationTier {
  const compliance = valueOf(weighed, 'compliance');
  if (
    compliance?.type === 'list' &&
    compliance.items.includes('strict-isolation')
  ) {
    return 'cluster-each';
  }
  const tenants = valueOf(weighed, 'tenants');
  return tenants?.type === 'word' ? tierByTenants[tenants.word] : 'namespace';
}
