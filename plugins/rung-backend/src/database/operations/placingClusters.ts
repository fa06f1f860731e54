import { Knex } from 'knex';
import { GraphNode, statedPlaces } from '../../dependencyGraph';
import { ScoredRecord } from '../../scoring';
import { among, rowSource } from '../dialect';
import { Visibility } from '../types';
import { visibleAssessments } from './visibleAssessments';

/** Puts the clusters that entities state in place of those that they did. */
export async function writePlacingClusters(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await transaction('placing_clusters')
    .whereRaw(
      among(
        transaction,
        'entity_ref',
        scored.map(({ summary }) => summary.entityRef),
      ),
    )
    .delete();
  const rows = scored.flatMap(({ summary, placingClusters }) =>
    placingClusters.map(clusterRef => ({
      entity_ref: summary.entityRef,
      cluster_ref: clusterRef,
    })),
  );
  if (rows.length > 0) {
    await transaction.raw(
      'insert into placing_clusters (entity_ref, cluster_ref) select entity_ref, cluster_ref from ?',
      [
        rowSource(
          transaction,
          { entity_ref: 'text', cluster_ref: 'text' },
          rows,
        ),
      ],
    );
  }
}

/** A place of a cluster that somebody states. */
interface StatedCluster {
  cluster_ref: string;
  cluster: string;
  region: string;
  zone: string;
}

/**
 * Where everything runs, as `p`: where it was seen, else where the clusters are that
 * it states.
 *
 * @param clusters - where those are that are stated
 */
export function everyPlace(
  client: Knex,
  clusters: readonly StatedCluster[],
): Knex.Raw {
  const stated = rowSource(
    client,
    { cluster_ref: 'text', cluster: 'text', region: 'text', zone: 'text' },
    clusters,
  );
  return client.raw(
    `(select entity_ref, cluster, region, zone from assessment_places
      union all
      select s.entity_ref, source.cluster, source.region, source.zone
      from placing_clusters as s join ? on source.cluster_ref = s.cluster_ref) as p`,
    [stated],
  );
}

/**
 * Where the clusters are that anybody states, of those that a reader may see and that
 * are of the environment that counts.
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
      ? statedPlaces(cluster).map(({ region = '', zone = '', ...place }) => ({
          cluster_ref: clusterRef,
          cluster: place.cluster,
          region,
          zone,
        }))
      : [];
  });
}
