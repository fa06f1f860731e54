import { RequirementKey } from '@rung/backstage-plugin-rung-common';

/** What belongs together in a form; the six numbers come first in each. */
export interface RequirementGroup {
  id: 'availability' | 'recovery' | 'scale' | 'people' | 'duty' | 'data';
  keys: readonly RequirementKey[];
  /** The same for each failure domain, folded away until it is needed. */
  byDomain?: readonly RequirementKey[];
}

/** Every requirement, in groups. */
export const requirementGroups: readonly RequirementGroup[] = [
  { id: 'availability', keys: ['availability'] },
  {
    id: 'recovery',
    keys: ['rto', 'rpo'],
    byDomain: [
      'rto.node',
      'rto.zone',
      'rto.cluster',
      'rto.region',
      'rpo.node',
      'rpo.zone',
      'rpo.cluster',
      'rpo.region',
    ],
  },
  { id: 'scale', keys: ['pods', 'nodes', 'reach'] },
  { id: 'people', keys: ['teams', 'tenants', 'audience'] },
  {
    id: 'duty',
    keys: ['compliance', 'permitted-regions', 'change-control', 'survives'],
  },
  { id: 'data', keys: ['state', 'writes'] },
];

/** The numbers that the method asks for before all others. */
export const sixNumbers: readonly RequirementKey[] = [
  'availability',
  'rto',
  'rpo',
  'pods',
  'teams',
  'compliance',
];

/** What the groups hold besides the six numbers. */
export const furtherGroups: readonly RequirementGroup[] = requirementGroups
  .map(({ id, keys, byDomain = [] }) => ({
    id,
    keys: [...keys, ...byDomain].filter(key => !sixNumbers.includes(key)),
  }))
  .filter(({ keys }) => keys.length > 0);
