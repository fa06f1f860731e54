import { DemoCluster } from '../types';

/** Who may look at it may not see all of it. */
export const fleetEu: DemoCluster = {
  name: 'fleet-eu',
  offering: 'aks',
  minor: 35,
  region: 'westeurope',
  nodes: {
    zones: ['westeurope-1', 'westeurope-2', 'westeurope-3'],
    perZone: 2,
    cpu: '8',
    memory: '32Gi',
    declarative: true,
  },
  argo: true,
  refuses: ['networkpolicies', 'persistentvolumes'],
  namespaces: [{ name: 'fleet' }, { name: 'workshop' }],
  workloads: [
    {
      // Two zones of three: the loss of one takes half of it.
      component: 'vehicle-registry',
      namespace: 'workshop',
      pods: [6, 6, 0],
      spread: 'none',
      budgets: [{ minAvailable: 8 }],
      autoscaler: { minimum: 12, maximum: 36 },
      volume: { storageClass: 'regional', shared: true },
    },
    {
      component: 'station-map',
      namespace: 'fleet',
      labels: { app: 'station-map' },
      pods: [4, 4, 4],
    },
  ],
};
