import { ClusterPlace } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { GraphNode, statedPlaces } from '../../dependencyGraph';
import { ScoredRecord } from '../../scoring';
import { rowSource } from '../dialect';
import { Visibility } from '../types';
import { visibleAssessments } from './visibleAssessments';
import { replaceRows } from './replaceRows';

/** Puts the clusters that entities state in place of those that they did. */
export async function writePlacingClusters(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await replaceRows(transaction, {
    table: 'placing_clusters',
    columns: { cluster_ref: 'text' },
    scored,
    rowsOf: ({ placingClusters }) =>
      placingClusters.map(clusterRef => ({ cluster_ref: clusterRef })),
  });
}

/** A cluster that somebody states, and where it is. */
export interface StatedCluster {
  clusterRef: string;
  name: string;
  places: readonly ClusterPlace[];
}

/**
 * What runs on which cluster, as `p`: where it was seen, with the place, else on the
 * clusters that it states, by their refs.
 *
 * @param clusters - those that are stated, as far as they count
 */
export function everyPlace(
  client: Knex,
  clusters: readonly StatedCluster[],
): Knex.Raw {
  const stated = rowSource(
    client,
    { cluster_ref: 'text', cluster: 'text' },
    clusters.map(({ clusterRef, name }) => ({
      cluster_ref: clusterRef,
      cluster: name,
    })),
  );
  return client.raw(
    `(select entity_ref, cluster, region, zone, null as cluster_ref
      from assessment_places
      union all
      select s.entity_ref, source.cluster, '', '', s.cluster_ref
      from placing_clusters as s join ? on source.cluster_ref = s.cluster_ref) as p`,
    [stated],
  );
}

/**
 * The clusters that anybody states, of those that a reader may see and that are of the
 * environment that counts.
 */
export async function readStatedClusters(
  client: Knex,
  {
    visibility,
    countedEnvironment,
  }: { visibility: Visibility; countedEnvironment: string },
): Promise<StatedCluster[]> {
  const rows: { entity_ref: string; node: string }[] = await visibleAssessments(
    client,
    visibility,
  )
    .join('assessment_graph as g', 'g.entity_ref', 'a.entity_ref')
    .whereIn('a.entity_ref', client('placing_clusters').distinct('cluster_ref'))
    .select('a.entity_ref', 'g.node');
  return rows.flatMap(({ entity_ref: clusterRef, node }) => {
    const { cluster }: GraphNode = JSON.parse(node);
    return cluster?.environment === countedEnvironment
      ? [{ clusterRef, name: cluster.name, places: statedPlaces(cluster) }]
      : [];
  });
}
