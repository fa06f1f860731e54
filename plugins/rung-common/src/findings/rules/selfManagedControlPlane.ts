import { FindingRule } from '../types';
import { managedCluster } from './moveSteps';

export const selfManagedControlPlane = {
  id: 'self-managed-control-plane',
  severity: 'medium',
  title: 'Self-managed control plane',
  meaning:
    'The control plane is run by its own team, with no reason stated. From rung 2 on a managed one is the default.',
  advice: 'Move to a managed one, or state the reason.',
  move: managedCluster,
  about: ['built.control-plane'],
  sentences: {
    short: 'The control plane is self-managed, with no reason given',
    what: 'The control plane is self-managed, and no reason is given.',
    why: 'It is the hardest part to run, and providers run it under an SLA for little or nothing.',
    remedy:
      'Move to a managed control plane, or state the reason: an air gap, regulation or extreme customization.',
  },
  find: ({ facts, resilience }) =>
    resilience >= 2 &&
    facts['control-plane'] === 'self-managed' &&
    !facts['control-plane-reason']
      ? {}
      : undefined,
} as const satisfies FindingRule;
