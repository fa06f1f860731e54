import { rung } from '../parameters';
import { FindingRule } from '../types';

/** What a rung is derived from, the most telling first. */
export const builtFacts = [
  'built.rung',
  'built.regions',
  'built.clusters',
  'built.zones',
  'built.control-plane',
  'built.control-plane-nodes',
] as const;

export const overBuilt = {
  id: 'over-built',
  severity: 'medium',
  title: 'Over-built',
  meaning:
    'What is built is a higher rung than the numbers call for. The cost of running it buys nothing.',
  advice: 'Step down, or state the requirement that calls for what is built.',
  move: 'step-down',
  about: builtFacts,
  sentences: {
    short: 'Rung {{built}} is built, rung {{needed}} is enough',
    what: 'Rung {{built}} is built where rung {{needed}} is enough.',
    why: 'Every step multiplies cost and operational toil, and the complexity itself becomes a cause of outages.',
    remedy:
      'Step down to rung {{needed}}, or state the requirement that calls for rung {{built}}.',
  },
  find: ({ placement: { fit }, built, resilience }) =>
    fit === 'over-built' && built?.resilience
      ? {
          parameters: {
            built: rung(built.resilience),
            needed: rung(resilience),
          },
        }
      : undefined,
} as const satisfies FindingRule;
