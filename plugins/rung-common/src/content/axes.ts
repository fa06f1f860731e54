import { LadderAxis } from './types';

/**
 * The four axes that the rungs differ along. Rung 4 lies on all of them where
 * the clusters lie that carry the platform.
 *
 * @public
 */
export const ladderAxes: readonly LadderAxis[] = [
  {
    id: 'control-plane',
    name: 'Control plane',
    meaning: 'How many there are, how they are spread, and who runs them.',
    values: {
      1: 'One, run by you',
      2: 'One, run by the provider',
      3: 'One, run by the provider over several zones',
      4: 'As in the clusters underneath, plus an API server for each virtual cluster',
      5: 'One for each cluster, independent of the others',
      6: 'At least one for each region, independent of the others',
    },
  },
  {
    id: 'data-plane',
    name: 'Data plane',
    meaning: 'How far the workers are spread.',
    values: {
      1: 'One machine',
      2: 'One zone',
      3: 'Three zones or more',
      4: 'As in the clusters underneath',
      5: 'Several clusters',
      6: 'Several regions',
    },
  },
  {
    id: 'state',
    name: 'State',
    meaning: 'What preserves data through a failure.',
    values: {
      1: 'Nothing; data is disposable',
      2: 'A disk in one zone, with nightly backups',
      3: 'Zone-redundant storage and tested backups',
      4: 'As in the clusters underneath',
      5: 'Backups that other clusters can restore',
      6: 'Replication between regions',
    },
  },
  {
    id: 'blast-radius',
    name: 'Blast radius',
    meaning: 'How much goes down with one failure.',
    values: {
      1: 'Everything',
      2: 'The cluster',
      3: 'One zone of the cluster',
      4: 'As in the clusters underneath, for all tenants on them',
      5: 'One cluster of the fleet',
      6: 'One region of several',
    },
  },
];
