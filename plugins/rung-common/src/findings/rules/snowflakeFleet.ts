import { counted } from '../context';
import { FindingRule } from '../types';

export const snowflakeFleet: FindingRule = {
  id: 'snowflake-fleet',
  severity: 'medium',
  find({ facts: { clusters = 1, delivery, provisioning } }) {
    if (clusters < 2) {
      return undefined;
    }
    const byHand = [
      ...(delivery !== undefined && delivery !== 'gitops'
        ? ['delivered to without GitOps']
        : []),
      ...(provisioning === 'manual' ? ['provisioned by hand'] : []),
    ];
    return byHand.length > 0
      ? {
          what: `${counted(clusters, 'cluster')} are ${byHand.join(' and ')}.`,
          why: 'Clusters that are not made from one source drift apart, and each becomes a case of its own.',
          remedy:
            'Deliver to the fleet from one source with GitOps, and provision clusters declaratively.',
        }
      : undefined;
  },
};
