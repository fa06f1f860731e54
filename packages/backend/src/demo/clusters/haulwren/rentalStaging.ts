import { DemoCluster } from '../types';

/** Of the same services a second copy, which is no second cluster of theirs. */
export const rentalStaging: DemoCluster = {
  name: 'rental-staging',
  offering: 'eks',
  minor: 35,
  region: 'eu-central-1',
  nodes: {
    zones: ['eu-central-1a', 'eu-central-1b'],
    perZone: 2,
    cpu: '8',
    memory: '32Gi',
  },
  argo: true,
  namespaces: [{ name: 'booking' }, { name: 'staging' }],
  workloads: [
    { component: 'booking-web', namespace: 'booking', pods: [1, 1] },
    { component: 'booking-api', namespace: 'booking', pods: [1, 1] },
    { component: 'staging-environment', namespace: 'staging', pods: [3, 3] },
  ],
};
