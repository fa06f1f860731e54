import { RungSheet } from './types';

/** Rung 3: production cluster over three zones. */
export const rung3: RungSheet = {
  rung: 3,
  scenario:
    'Customers rely on the service under an SLA: 99.9 %, which leaves 43 min 12 s of downtime in a 30-day month, or 99.95 %, which leaves half of that. The loss of a zone has to be dealt with in minutes and without anybody, and may cost minutes to an hour of data. Load moves with the time of day, and several engineers deploy daily, each change reviewed, traceable and reversible.',
  design:
    'One managed cluster stands on three zones or more, so that no zone takes more than a third of the capacity with it, and replicas are held apart so that neither a zone nor a drained node takes all of them. One loop fits the pods to the load, another the nodes to the pods; Git is where every change begins, and restores are rehearsed.',
  parts: [
    {
      id: 'control-plane',
      name: 'Control plane',
      choice: 'Managed, spread over the zones',
      why: 'When a zone is gone, it places the lost pods elsewhere.',
    },
    {
      id: 'nodes',
      name: 'Nodes',
      choice: 'Pools in at least three zones',
      why: 'With one zone gone, two thirds of the capacity are left.',
    },
    {
      id: 'placement',
      name: 'Placement of replicas',
      choice: 'Topology spread constraints and PodDisruptionBudgets',
      why: 'Zones fail and nodes drain without taking every replica of a service.',
    },
    {
      id: 'scaling',
      name: 'Scaling',
      choice:
        'HorizontalPodAutoscaler or KEDA, with Cluster Autoscaler or Karpenter',
      why: 'The peak is served, and not paid for during the night.',
    },
    {
      id: 'ingress',
      name: 'Ingress',
      choice:
        'Ingress controller or Gateway API behind a load balancer, with TLS',
      why: 'One guarded way in that survives the loss of a zone.',
    },
    {
      id: 'storage',
      name: 'Storage',
      choice: 'Zone-redundant volumes, where the cloud has them',
      why: 'Data stays within reach when its zone does not.',
    },
    {
      id: 'backups',
      name: 'Backups',
      choice: 'Scheduled, of objects and volumes, with Velero for example',
      why: 'They bound what a mistake can cost, once a restore has been tried.',
    },
    {
      id: 'delivery',
      name: 'Delivery',
      choice: 'GitOps with Argo CD or Flux',
      why: 'A change is a reviewed commit, its undoing a revert, and drift does not last.',
    },
    {
      id: 'observability',
      name: 'Observability',
      choice: 'Metrics, logs, traces and alerts on SLOs',
      why: 'Without it, customers are the first to know that the SLA is broken.',
    },
  ],
  decisions: [
    {
      id: 'clusters',
      question: 'One resilient cluster or several clusters?',
      options: [
        {
          id: 'one-cluster',
          option: 'One',
          pickWhen:
            'The target is at most 99.95 %, and the loss of the region may be an outage.',
        },
        {
          id: 'several-clusters',
          option: 'Several',
          pickWhen:
            'A requirement in writing says that the loss of a cluster or a region must not be an outage; that is rung 5 or 6.',
        },
      ],
    },
    {
      id: 'bad-changes',
      question: 'What contains a bad change?',
      options: [
        {
          id: 'progressive-delivery',
          option: 'Canary or blue-green releases, and checks in CI',
          pickWhen:
            'The risk is a faulty release, as it mostly is; few users meet it before it is withdrawn.',
        },
        {
          id: 'second-cluster',
          option: 'A second cluster',
          pickWhen:
            'The failure of a whole cluster must be contained too; against faulty releases it is the expensive answer.',
        },
      ],
    },
    {
      id: 'front-door',
      question: 'Ingress or Gateway API?',
      options: [
        {
          id: 'ingress',
          option: 'Ingress',
          pickWhen: 'One team looks after the way in and all routes behind it.',
        },
        {
          id: 'gateway-api',
          option: 'Gateway API',
          pickWhen:
            'The platform keeps the gateway, and each application team its own routes.',
        },
      ],
    },
  ],
  tradeOffs: [
    {
      id: 'one-region',
      text: 'The region remains a single failure domain. Its outage is rare, and up to 99.95 % that rarity is what you rely on.',
    },
    {
      id: 'one-cluster',
      text: 'The cluster remains a single failure domain as well: a wrong setting or a sick control plane still reaches everything. The likeliest outage is one of your own making.',
    },
    {
      id: 'bounded-toil',
      text: 'Cost and upkeep are bounded, but they are there: autoscaling, delivery and restores each need somebody to look after them.',
    },
  ],
  enough:
    'It is enough for most production software, for good: SaaS, internal platforms and services for customers in one region at 99.9 to 99.95 %, with minutes to tens of minutes to recover. Run with care, it is more available than a fleet run without.',
  tooMuch:
    'It is too much while an hour’s outage is acceptable, load is steady and nobody audits changes: three zones and two control loops are then upkeep without a return.',
};
