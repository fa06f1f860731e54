import { DemoCluster } from '../types';

/** The paved road of the internal tools, and some that are not on it. */
export const engineeringEu: DemoCluster = {
  name: 'engineering-eu',
  offering: 'eks',
  minor: 35,
  region: 'eu-west-1',
  nodes: {
    zones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'],
    perZone: 4,
    cpu: '8',
    memory: '32Gi',
  },
  argo: true,
  kyverno: true,
  backupRegion: 'eu-west-1',
  namespaces: [
    {
      name: 'runtime',
      backup: 'completed',
      restored: true,
    },
    { name: 'monitoring', lacks: ['deny-ingress'], backup: 'failing' },
    {
      name: 'support',
      backup: 'completed',
      restored: true,
    },
    { name: 'insights', backup: 'completed', restored: true },
    { name: 'refunds' },
    { name: 'portal', backup: 'completed', restored: true },
    { name: 'builds', backup: 'completed', restored: true },
  ],
  workloads: [
    {
      component: 'internal-runtime',
      namespace: 'runtime',
      pods: [30, 30, 30],
      cpu: '100m',
    },
    {
      component: 'metrics-hub',
      namespace: 'monitoring',
      kind: 'StatefulSet',
      pods: [40, 0, 0],
      spread: 'none',
      volume: { storageClass: 'zonal' },
    },
    {
      component: 'support-desk',
      namespace: 'support',
      pods: [4, 3, 3],
      budgets: [{ minAvailable: 5 }, { minAvailable: '50%' }],
      autoscaler: { minimum: 10, maximum: 25 },
    },
    {
      // Nobody needs it in three zones.
      component: 'demand-dashboards',
      namespace: 'insights',
      pods: [6, 5, 5],
    },
    {
      component: 'refund-desk',
      namespace: 'refunds',
      pods: [14, 0, 0],
      spread: 'none',
      budgets: [],
      autoscaler: { minimum: 1, maximum: 20 },
      delivery: 'by-hand',
    },
    {
      component: 'developer-portal',
      namespace: 'portal',
      pods: [0, 4, 0],
      packed: true,
      spread: 'none',
    },
    {
      component: 'build-farm',
      namespace: 'builds',
      pods: [2, 2, 2],
      spread: 'misses',
      budgets: [{ minAvailable: '50%' }],
      unlimited: true,
      autoscaler: { minimum: 2, maximum: 60, kind: 'ScaledObject' },
    },
  ],
};
