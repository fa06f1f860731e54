import { CostBand } from './types';

/**
 * What is published of costs, in words. No figure of it is a price here: whoever
 * wants amounts enters their own.
 *
 * @public
 */
export const costBands: readonly CostBand[] = [
  {
    id: 'free-management',
    rungs: [2, 3],
    text: 'In the free tier of AKS nothing is paid for managing a cluster, only for machines, storage and network; it is not recommended for production.',
    source: {
      name: 'AKS pricing tiers',
      address:
        'https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers',
    },
  },
  {
    id: 'zones',
    rungs: [3],
    text: 'To spread the nodes of AKS over several zones costs nothing extra.',
    source: {
      name: 'Availability zones in AKS',
      address:
        'https://learn.microsoft.com/azure/aks/availability-zones-overview',
    },
  },
  {
    id: 'per-cluster',
    rungs: [5],
    text: 'Of EKS each cluster is paid for by the hour, and beside that its machines, its network and its storage: a fleet pays that once for every cluster.',
    source: {
      name: 'Cost management for AKS and EKS',
      address:
        'https://learn.microsoft.com/azure/architecture/aws-professional/eks-to-aks/cost-management',
    },
  },
  {
    id: 'regions',
    rungs: [6],
    text: 'Several active regions cost more to run and more work to manage, for state and data have to be kept in step. The most resilient design, in which each region can carry the load of another, costs more than one that grows when it has to.',
    source: {
      name: 'Azure Well-Architected, multi-region design',
      address:
        'https://learn.microsoft.com/azure/well-architected/reliability/highly-available-multi-region-design',
    },
  },
];
