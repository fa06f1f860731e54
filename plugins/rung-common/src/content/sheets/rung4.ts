import { RungSheet } from './types';

/** Rung 4: multi-tenant platform. */
export const rung4: RungSheet = {
  rung: 4,
  scenario:
    'Many teams share production clusters, and agreements no longer keep them apart: one uses up what another needs, nobody can say any more who may do what or read which secret, and every new team waits for an administrator. They are to help themselves, within limits that none of them can overstep. Availability is not the reason to climb; it comes from the clusters underneath.',
  design:
    'A layer on one or a few clusters of rung 3 or above. Each class of tenants gets the isolation that its trust calls for, and a portal hands out namespaces, databases and services with network rules, quotas and policies already in place.',
  parts: [
    {
      id: 'control-plane',
      name: 'Control plane',
      choice: 'Shared, with virtual clusters for some',
      why: 'An API server of its own is for the few tenants that need one.',
    },
    {
      id: 'isolation',
      name: 'Isolation',
      choice: 'One tier for each class of tenants',
      why: 'The strictest tier for everybody is paid for by tenants who never needed it.',
    },
    {
      id: 'resource-limits',
      name: 'Resource limits',
      choice:
        'ResourceQuota and LimitRange for each tenant, fair-share scheduling',
      why: 'Nobody can use up what the others count on.',
    },
    {
      id: 'policy',
      name: 'Policy',
      choice: 'Kyverno or OPA Gatekeeper at admission',
      why: 'Rules on privileges, registries, labels and resource requests are enforced, not just written down.',
    },
    {
      id: 'network-isolation',
      name: 'Network isolation',
      choice: 'Policies that deny by default in every namespace',
      why: 'Tenants reach each other only where somebody allowed it.',
    },
    {
      id: 'portal',
      name: 'Developer portal',
      choice: 'Backstage, with templates and GitOps behind it',
      why: 'What a team asks for comes without a ticket and follows the rules from the start.',
    },
  ],
  decisions: [
    {
      id: 'tenancy',
      question: 'Do tenants share a cluster?',
      options: [
        {
          id: 'soft',
          option: 'Yes, with soft boundaries',
          pickWhen:
            'You trust them, or a virtual cluster makes up for the trust that is lacking.',
        },
        {
          id: 'hard',
          option: 'No, each has its own',
          pickWhen:
            'They run code that nobody vouches for, or are held to strict isolation; they go to rung 5.',
        },
      ],
    },
    {
      id: 'timing',
      question: 'Build the platform now?',
      options: [
        {
          id: 'later',
          option: 'Not yet',
          pickWhen:
            'Few teams contend: a namespace and a quota for each, and some policies, come cheaper.',
        },
        {
          id: 'now',
          option: 'Now',
          pickWhen:
            'More teams contend than the break-even of five or six, or tenants trust each other only in part.',
        },
      ],
    },
  ],
  tradeOffs: [
    {
      id: 'up-front',
      text: 'Portal, policies and templates are paid for up front, and repaid only by enough teams that use them.',
    },
    {
      id: 'shared-fate',
      text: 'Tenants of one cluster have its control plane, its kernels and its outages in common. Those who cannot accept that leave for clusters of their own.',
    },
  ],
  enough:
    'It is enough for many teams of one organization that cooperate and want independence, most of them within soft boundaries, a few in virtual clusters, on one cluster or a few in a region. A platform stands on rungs 3, 5 and 6 alike: more teams alone are no reason for more clusters.',
  tooMuch:
    'It is too much for a few teams that trust each other: they spend more on the platform than it spares them.',
};
