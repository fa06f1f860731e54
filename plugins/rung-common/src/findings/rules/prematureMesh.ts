import { FindingRule } from '../types';

export const prematureMesh: FindingRule = {
  id: 'premature-mesh',
  severity: 'medium',
  find({ facts }) {
    return facts.mesh === 'cross-cluster' &&
      facts['cross-cluster-calls'] === false
      ? {
          what: 'A mesh spans the clusters, and no service calls across them.',
          why: 'A mesh over clusters is among the hardest things to operate, and here nothing uses it.',
          remedy:
            'Run the clusters independently behind the front door until a service has to call across.',
        }
      : undefined;
  },
};
