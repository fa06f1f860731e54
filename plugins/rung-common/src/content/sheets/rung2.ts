import { RungSheet } from './types';

/** Rung 2: managed cluster in one zone. */
export const rung2: RungSheet = {
  rung: 2,
  scenario:
    'A small team runs something that is shared and always on: a tool for colleagues, an early product, a staging environment. Losing a node must not show, and nobody wants to be woken up to patch control-plane machines. Recovery may take an hour or two and cost a few hours of data, so nightly backups are sufficient. A handful of developers run some tens of pods, and no customer has an SLA.',
  design:
    'The provider runs API server, etcd and scheduler, keeps them available and answers for them with an SLA; you bring one pool of workers, two or three of them. A load balancer, the cloud’s own volumes and a plain CI job complete it.',
  parts: [
    {
      id: 'control-plane',
      name: 'Control plane',
      choice: 'Managed: AKS, EKS or GKE',
      why: 'The part that is hardest to run becomes the provider’s job, at little or no charge.',
    },
    {
      id: 'nodes',
      name: 'Nodes',
      choice: 'One pool of two or three, all of one size',
      why: 'The pods of a dead node have somewhere to go, and the setup stays easy to reason about.',
    },
    {
      id: 'network',
      name: 'Pod network',
      choice: 'The cloud’s own CNI',
      why: 'It comes with the cluster and is supported with it.',
    },
    {
      id: 'ingress',
      name: 'Ingress',
      choice: 'One controller behind a load balancer, or the cloud’s own',
      why: 'The application keeps one address, whichever node serves it.',
    },
    {
      id: 'storage',
      name: 'Storage',
      choice: 'Single-zone disks through the cloud’s CSI driver',
      why: 'Data outlives the pod that wrote it, though not its zone.',
    },
    {
      id: 'backups',
      name: 'Backups',
      choice: 'Nightly volume snapshots',
      why: 'The provider’s SLA covers the control plane, not what you store in the cluster.',
    },
    {
      id: 'delivery',
      name: 'Delivery',
      choice: 'Helm or kubectl apply from a CI job',
      why: 'A small team with one cluster needs no more machinery.',
    },
  ],
  decisions: [
    {
      id: 'control-plane',
      question: 'Who runs the control plane?',
      options: [
        {
          id: 'managed',
          option: 'The provider',
          pickWhen:
            'Almost always, because one incident can cost more than years of running etcd yourself save.',
        },
        {
          id: 'self-managed',
          option: 'You',
          pickWhen:
            'An air gap, a regulation or extreme customization rules the provider out.',
        },
      ],
    },
    {
      id: 'delivery',
      question: 'How do changes reach the cluster?',
      options: [
        {
          id: 'ci-job',
          option: 'A CI job',
          pickWhen:
            'A few developers share one cluster and know of each other’s changes.',
        },
        {
          id: 'gitops',
          option: 'GitOps',
          pickWhen:
            'Changes have to be audited; that requirement alone calls for rung 3.',
        },
      ],
    },
  ],
  tradeOffs: [
    {
      id: 'one-zone',
      text: 'A simple pool puts all its nodes in one zone unless told otherwise, so the outage of that zone, or of its region, is an outage of the service.',
    },
    {
      id: 'one-cluster',
      text: 'A failed upgrade, an exhausted control plane or a bad change to the cluster reaches everything in it at once.',
    },
    {
      id: 'backups-are-yours',
      text: 'Nobody backs up workloads and data but you. A reliable cloud does not bring back what was deleted.',
    },
  ],
  enough:
    'It is enough for internal tools, products that earn little so far, development and staging: whatever can be gone for an hour now and then without harm. Up to 99.5 %, which leaves 3 h 36 min of downtime in a 30-day month, no second zone is called for.',
  tooMuch:
    'It is too much for what one person uses and can recreate: a cluster that costs money around the clock and protects nothing.',
};
