import { DemoCluster } from '../types';

/** Built by hand in one hall, with one node for the control plane. */
export const paymentsCluster: DemoCluster = {
  name: 'payments-cluster',
  offering: 'own',
  minor: 31,
  nodes: { zones: ['hall-1'], perZone: 6, cpu: '8', memory: '32Gi' },
  namespaces: [
    { name: 'payments', lacks: ['quota', 'limits', 'deny-ingress'] },
  ],
  workloads: [
    {
      component: 'card-payments',
      namespace: 'payments',
      pods: [24],
      spread: 'none',
      budgets: [],
      probes: 'none',
      unlimited: true,
      recreate: true,
      volume: { storageClass: 'zonal', shared: true },
    },
  ],
};
