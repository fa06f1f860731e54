import { count } from '../parameters';
import { FindingRule } from '../types';

export const snowflakeFleet = {
  id: 'snowflake-fleet',
  severity: 'medium',
  title: 'Snowflake fleet',
  meaning:
    'Several clusters are set up or changed by hand, so that each becomes one of its kind.',
  advice: 'Make all clusters from one source, with GitOps.',
  move: 'deliver-through-git',
  about: ['built.delivery', 'built.provisioning'],
  sentences: {
    short: '{{clusters}} delivered to without GitOps',
    what: '{{clusters}} are delivered to without GitOps.',
    why: 'Clusters that are not made from one source drift apart, and each becomes a case of its own.',
    remedy:
      'Deliver to the fleet from one source with GitOps, and provision clusters declaratively.',
  },
  variants: {
    provisioned: {
      short: '{{clusters}} provisioned by hand',
      what: '{{clusters}} are provisioned by hand.',
    },
    both: {
      short: '{{clusters}} provisioned by hand, without GitOps',
      what: '{{clusters}} are delivered to without GitOps and provisioned by hand.',
    },
  },
  find({ facts: { clusters = 1, delivery, provisioning } }) {
    const delivered = delivery !== undefined && delivery !== 'gitops';
    const provisioned = provisioning === 'manual';
    if (clusters < 2 || !(delivered || provisioned)) {
      return undefined;
    }
    const parameters = { clusters: count(clusters, 'cluster') };
    if (!provisioned) {
      return { parameters };
    }
    return { parameters, variant: delivered ? 'both' : 'provisioned' };
  },
} as const satisfies FindingRule;
