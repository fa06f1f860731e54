import { clustersOf, Place } from '../../matching';
import { CheckRow } from '../types';
import { minorOf } from '../versions';

/** What is compared between clusters, each as a word; undefined where it is not known. */
const traits: Readonly<
  Record<string, (places: readonly Place[]) => string | undefined>
> = {
  version: ([{ cluster }]) =>
    minorOf(cluster.view.snapshot.version)?.toString(),
  zones: ([{ cluster }]) => cluster.view.workerZones()?.length.toString(),
  mesh: places =>
    places.map(({ workload }) => workload.template.proxy ?? 'none').sort()[0],
  gitops: places =>
    places.map(({ workload }) => workload.gitOps?.tool ?? 'none').sort()[0],
};

/** Clusters of one component that are not alike: what holds in one need not in another. */
export const snowflakeClusters = {
  id: 'snowflake-clusters',
  scope: 'component',
  reads: ['nodes', 'pods'],
  find({ places }) {
    const byCluster = clustersOf(places).map(cluster =>
      places.filter(place => place.cluster === cluster),
    );
    const differing = Object.keys(traits).filter(trait => {
      const values = byCluster.map(traits[trait]);
      return (
        values.every(value => value !== undefined) && new Set(values).size > 1
      );
    });
    return differing.length > 0
      ? {
          details: {
            clusters: byCluster.length,
            differing: differing.join(' '),
          },
        }
      : undefined;
  },
} as const satisfies CheckRow<'component'>;
