import { FindingRule } from '../types';

export const selfManagedControlPlane: FindingRule = {
  id: 'self-managed-control-plane',
  severity: 'medium',
  find({ facts, resilience }) {
    return resilience >= 2 &&
      facts['control-plane'] === 'self-managed' &&
      !facts['control-plane-reason']
      ? {
          what: 'The control plane is self-managed, and no reason is given.',
          why: 'It is the hardest part to run, and providers run it under an SLA for little or nothing.',
          remedy:
            'Move to a managed control plane, or state the reason: an air gap, regulation or extreme customization.',
        }
      : undefined;
  },
};
