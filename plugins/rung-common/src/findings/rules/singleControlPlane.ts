import { hasAudience } from '../context';
import { FindingRule } from '../types';

export const singleControlPlane: FindingRule = {
  id: 'single-control-plane',
  severity: 'high',
  find(context) {
    const { facts } = context;
    return facts['control-plane-nodes'] === 1 &&
      facts['control-plane'] !== 'managed' &&
      hasAudience(context)
      ? {
          what: 'The control plane runs on one node.',
          why: 'When that node dies nothing can be deployed, scaled or healed, and its state may be gone for good.',
          remedy:
            'Move to a managed control plane, or run at least three control-plane nodes.',
        }
      : undefined;
  },
};
