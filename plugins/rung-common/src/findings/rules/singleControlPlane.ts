import { hasAudience } from '../context';
import { FindingRule } from '../types';
import { managedCluster } from './moveSteps';

export const singleControlPlane = {
  id: 'single-control-plane',
  severity: 'high',
  title: 'Single control-plane node',
  meaning:
    'Production hangs on one control-plane node, and others than its makers rely on it.',
  advice: 'Move to a managed control plane, or to at least three nodes.',
  move: managedCluster,
  about: ['built.control-plane-nodes'],
  sentences: {
    short: 'The control plane runs on one node',
    what: 'The control plane runs on one node.',
    why: 'When that node dies nothing can be deployed, scaled or healed, and its state may be gone for good.',
    remedy:
      'Move to a managed control plane, or run at least three control-plane nodes.',
  },
  find(context) {
    const { facts } = context;
    return facts['control-plane-nodes'] === 1 &&
      facts['control-plane'] !== 'managed' &&
      hasAudience(context)
      ? {}
      : undefined;
  },
} as const satisfies FindingRule;
