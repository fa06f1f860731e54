import { rung } from '../parameters';
import { FindingRule } from '../types';
import { builtFacts } from './overBuilt';

export const underBuilt = {
  id: 'under-built',
  severity: 'high',
  title: 'Under-built',
  meaning:
    'What is built is a lower rung than the numbers call for. They cannot be kept.',
  advice: 'Build the rung that is needed, or relax what forces it.',
  move: [
    [1, 'managed-cluster'],
    [3, 'managed-cluster-over-zones'],
    [5, 'second-cluster'],
    [6, 'second-region'],
  ],
  about: builtFacts,
  sentences: {
    short: 'Rung {{built}} is built, rung {{needed}} is needed',
    what: 'Rung {{built}} is built where rung {{needed}} is needed.',
    why: '{{risk}}',
    remedy: 'Build rung {{needed}}, or relax the requirements that force it.',
  },
  find: ({ placement: { fit }, built, resilience }) =>
    fit === 'under-built' && built?.resilience
      ? {
          parameters: {
            built: rung(built.resilience),
            needed: rung(resilience),
            risk: { type: 'risk', rung: resilience },
          },
        }
      : undefined,
} as const satisfies FindingRule;
