import { FactRetriever } from '@backstage-community/plugin-tech-insights-node';

/** The facts there are, each left out where it is not known. */
export const schema: FactRetriever['schema'] = {
  requiredRung: {
    type: 'integer',
    description:
      'The rung of resilience that is needed; left out while unassessed',
  },
  builtRung: {
    type: 'integer',
    description: 'The rung that is built; left out where nothing tells',
  },
  fits: {
    type: 'boolean',
    description:
      'Whether what is built is what is needed; left out where that is not known',
  },
  underBuilt: {
    type: 'boolean',
    description:
      'Whether less is built than is needed; left out where that is not known',
  },
  overBuilt: {
    type: 'boolean',
    description:
      'Whether more is built than is needed; left out where that is not known',
  },
  incomplete: {
    type: 'boolean',
    description:
      'Whether one of the six numbers is missing, unreadable or a guess; left out while unassessed',
  },
  openFindings: {
    type: 'integer',
    description:
      'How many findings are open and not accepted; left out while unassessed',
  },
  openHighFindings: {
    type: 'integer',
    description: 'How many of them are grave; left out while unassessed',
  },
  assessedAt: {
    type: 'datetime',
    description: 'When it was assessed last',
  },
};
