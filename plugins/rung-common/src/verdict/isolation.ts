import { IsolationTier } from './types';
import { WeighedRequirement } from './weigh';

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
  const strict = weighed.some(
    ({ requirement: { key, value } }) =>
      key === 'compliance' &&
      value.type === 'list' &&
      value.items.includes('strict-isolation'),
  );
  if (strict) {
    return 'cluster-each';
  }
  const tenants = weighed.find(
    ({ requirement }) => requirement.key === 'tenants',
  )?.requirement.value;
  return tenants?.type === 'word' ? tierByTenants[tenants.word] : 'namespace';
}
