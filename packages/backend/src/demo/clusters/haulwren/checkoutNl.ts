import { DemoCluster } from '../types';

/** The second region of the payments department. */
export const checkoutNl: DemoCluster = {
  name: 'checkout-nl',
  offering: 'gke',
  minor: 35,
  region: 'europe-west4',
  nodes: {
    zones: ['europe-west4-a', 'europe-west4-b', 'europe-west4-c'],
    perZone: 3,
    cpu: '8',
    memory: '32Gi',
    declarative: true,
  },
  argo: true,
  istio: true,
  backupRegion: 'europe-west3',
  namespaces: [
    { name: 'checkout', mesh: true, backup: 'completed', restored: true },
    { name: 'settlement', mesh: true, backup: 'stale', restored: true },
  ],
  workloads: [
    {
      component: 'checkout-gateway',
      namespace: 'checkout',
      pods: [7, 7, 6],
      autoscaler: { minimum: 20, maximum: 100 },
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
