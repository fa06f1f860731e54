import { DemoCluster } from '../types';

/** Everything in it is in the mesh; its nodes are full of one service. */
export const checkoutEu: DemoCluster = {
  name: 'checkout-eu',
  offering: 'gke',
  minor: 35,
  region: 'europe-west3',
  nodes: {
    zones: ['europe-west3-a', 'europe-west3-b', 'europe-west3-c'],
    perZone: 3,
    cpu: '8',
    memory: '32Gi',
    declarative: true,
  },
  argo: true,
  istio: true,
  backupRegion: 'europe-west4',
  namespaces: [
    { name: 'checkout', mesh: true, backup: 'completed', restored: true },
    { name: 'fraud', mesh: true, backup: 'completed', restored: true },
    { name: 'settlement', mesh: true, backup: 'completed', restored: true },
  ],
  workloads: [
    {
      component: 'checkout-gateway',
      namespace: 'checkout',
      pods: [7, 7, 6],
      autoscaler: { minimum: 20, maximum: 100 },
    },
    {
      // It survives the loss of any zone, and all that is lost is replaced.
      component: 'fraud-screening',
      namespace: 'fraud',
      pods: [6, 5, 5],
      autoscaler: { minimum: 16, maximum: 64 },
    },
    {
      // What is lost of it finds no node with room enough.
      component: 'settlement-reconciler',
      namespace: 'settlement',
      pods: [3, 3, 3],
      memory: '20Gi',
      budgets: [{ minAvailable: 8 }],
    },
    {
      component: 'ledger',
      namespace: 'settlement',
      kind: 'StatefulSet',
      pods: [4, 4, 4],
      volume: { storageClass: 'regional' },
    },
  ],
};
