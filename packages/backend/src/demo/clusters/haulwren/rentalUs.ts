import { DemoCluster } from '../types';

/** A minor version behind its sister in Europe. */
export const rentalUs: DemoCluster = {
  name: 'rental-us',
  offering: 'eks',
  minor: 34,
  region: 'us-east-1',
  nodes: {
    zones: ['us-east-1a', 'us-east-1b', 'us-east-1c'],
    perZone: 4,
    cpu: '8',
    memory: '32Gi',
    declarative: true,
    karpenter: true,
  },
  argo: true,
  backupRegion: 'us-west-2',
  namespaces: [
    { name: 'booking', backup: 'completed', restored: true },
    { name: 'pricing', backup: 'completed', restored: true },
  ],
  workloads: [
    {
      component: 'booking-api',
      namespace: 'booking',
      pods: [20, 20, 20],
      autoscaler: { minimum: 60, maximum: 300 },
    },
    {
      // No node can be drained, and the autoscaler does not notice the load.
      component: 'pricing-engine',
      namespace: 'pricing',
      labels: { 'backstage.io/kubernetes-id': 'pricing' },
      pods: [10, 10, 10],
      budgets: [{ minAvailable: 30 }],
      autoscaler: { minimum: 30, maximum: 120, dead: true },
    },
  ],
};
