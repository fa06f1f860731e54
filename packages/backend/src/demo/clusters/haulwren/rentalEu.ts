import { DemoCluster } from '../types';

/** Shared by the booking, pricing and partner teams, and fitted out for that. */
export const rentalEu: DemoCluster = {
  name: 'rental-eu',
  offering: 'eks',
  minor: 35,
  region: 'eu-central-1',
  nodes: {
    zones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
    perZone: 5,
    cpu: '8',
    memory: '32Gi',
    declarative: true,
    karpenter: true,
  },
  argo: true,
  kyverno: true,
  backupRegion: 'eu-west-1',
  namespaces: [
    {
      name: 'booking',
      backup: 'completed',
      restored: true,
    },
    {
      name: 'pricing',
      backup: 'completed',
      restored: true,
    },
    {
      name: 'partner',
      lacks: ['limits'],
      backup: 'completed',
      restored: true,
    },
  ],
  workloads: [
    {
      // While a zone is lost, a third of its pods stay pending.
      component: 'booking-web',
      namespace: 'booking',
      pods: [4, 4, 4],
      spread: 'counts-lost',
      autoscaler: { minimum: 12, maximum: 48 },
    },
    {
      component: 'booking-api',
      namespace: 'booking',
      pods: [20, 20, 20],
      autoscaler: { minimum: 60, maximum: 300 },
    },
    {
      component: 'trip-receipts',
      namespace: 'booking',
      pods: [8, 8, 8],
      budgets: [],
    },
    {
      component: 'booking-notifier',
      namespace: 'booking',
      pods: [3, 3, 2],
      spread: 'none',
      probes: 'same',
      budgets: [{ minAvailable: 4, keepsSickPods: true }],
      delivery: 'drifting',
    },
    {
      // A rollout at a time when two zones were away, and nothing has moved since.
      component: 'loyalty-points',
      namespace: 'booking',
      pods: [20, 0, 0],
      spread: 'soft',
    },
    {
      component: 'pricing-engine',
      namespace: 'pricing',
      labels: { 'backstage.io/kubernetes-id': 'pricing' },
      pods: [10, 10, 10],
      autoscaler: { minimum: 30, maximum: 120 },
    },
    {
      component: 'partner-gateway',
      namespace: 'partner',
      pods: [10, 10, 10],
      budgets: [{ minAvailable: 0 }],
    },
  ],
};
