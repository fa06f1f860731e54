import { FindingRule } from '../types';

export const prematureMesh = {
  id: 'premature-mesh',
  severity: 'medium',
  title: 'Premature mesh',
  meaning:
    'A mesh over several clusters is built, and nothing calls from one cluster to another.',
  advice: 'Run the clusters independently until something has to.',
  move: 'step-down',
  about: ['built.mesh'],
  sentences: {
    short: 'A mesh spans the clusters, and nothing calls across them',
    what: 'A mesh spans the clusters, and no service calls across them.',
    why: 'A mesh over clusters is among the hardest things to operate, and here nothing uses it.',
    remedy:
      'Run the clusters independently behind the front door until a service has to call across.',
  },
  find: ({ facts }) =>
    facts.mesh === 'cross-cluster' && facts['cross-cluster-calls'] === false
      ? {}
      : undefined,
} as const satisfies FindingRule;
