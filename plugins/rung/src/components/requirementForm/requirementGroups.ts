import { RequirementKey } from '@rung/backstage-plugin-rung-common';

/** Some requirements that are folded away until they are needed. */
export interface FoldedRequirements {
  /** What they have in common; without it they are called by their names. */
  id?: 'otherDomains' | 'unscoped';
  keys: readonly RequirementKey[];
}

/** What belongs together in a form; the six numbers come first in each. */
export interface RequirementGroup {
  id: 'availability' | 'recovery' | 'scale' | 'people' | 'duty' | 'data';
  keys: readonly RequirementKey[];
  folded?: readonly FoldedRequirements[];
}

/**
 * Every requirement, in groups. An objective says which loss it is for; one that
 * does not is the exception.
 */
export const requirementGroups: readonly RequirementGroup[] = [
  { id: 'availability', keys: ['availability'] },
  {
    id: 'recovery',
    keys: ['rto.zone', 'rpo.zone', 'rto.region', 'rpo.region'],
    folded: [
      {
        id: 'otherDomains',
        keys: ['rto.node', 'rpo.node', 'rto.cluster', 'rpo.cluster'],
      },
      { id: 'unscoped', keys: ['rto', 'rpo'] },
    ],
  },
  { id: 'scale', keys: ['pods'], folded: [{ keys: ['nodes', 'reach'] }] },
  {
    id: 'people',
    keys: ['teams', 'audience'],
    folded: [{ keys: ['tenants'] }],
  },
  {
    id: 'duty',
    keys: ['compliance'],
    folded: [{ keys: ['change-control', 'permitted-regions', 'survives'] }],
  },
  { id: 'data', keys: [], folded: [{ keys: ['state', 'writes'] }] },
];
