import {
  leastOf,
  ResilienceRung,
  Placed,
  ClusterPlace,
} from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { StoredSpend, Visibility } from '../types';
import { everyPlace, StatedCluster } from './placingClusters';
import { visibleAssessments } from './visibleAssessments';

interface PlaceRow {
  entity_ref: string;
  resilience: ResilienceRung;
  count: number;
  cluster: string;
  region: string;
  zone: string;
  /** Of what is stated, and not seen. */
  cluster_ref: string | null;
}

/**
 * Where all that could leave a cluster runs, and the clusters that everybody who runs
 * there could leave. What has to stay where it is takes its cluster out, and is not
 * read itself.
 *
 * @param clusters - those that are stated, as far as they count
 */
export async function readPlaced(
  client: Knex,
  visibility: Visibility,
  clusters: readonly StatedCluster[],
): Promise<Pick<StoredSpend, 'placed' | 'spared'>> {
  const places = everyPlace(client, clusters);
  const placed = () =>
    visibleAssessments(client, visibility).joinRaw(
      'join ? on p.entity_ref = a.entity_ref',
      [places],
    );
  const spared: { cluster: string }[] = await placed()
    .select('p.cluster')
    .groupBy('p.cluster')
    .havingRaw('min(a.could_go_cluster) > 0');
  const rows: PlaceRow[] = await placed()
    .where('a.could_go_cluster', '>', 0)
    .select(
      'a.entity_ref',
      'a.resilience',
      'a.could_go_cluster as count',
      'p.cluster',
      'p.region',
      'p.zone',
      'p.cluster_ref',
    );
  return {
    spared: spared.map(({ cluster }) => cluster),
    placed: placedOf(rows, clusters),
  };
}

function placedOf(
  rows: readonly PlaceRow[],
  clusters: readonly StatedCluster[],
): Placed[] {
  // The zones of a cluster are there once, whoever states it.
  const statedPlaces = new Map(
    clusters.map(({ clusterRef, places }) => [clusterRef, places]),
  );
  const placed = new Map<string, Placed & { places: ClusterPlace[] }>();
  for (const row of rows) {
    const known: Placed & { places: ClusterPlace[] } = placed.get(
      row.entity_ref,
    ) ?? {
      entityRef: row.entity_ref,
      couldLeave: row.count,
      least: leastOf(row.resilience),
      places: [],
    };
    if (row.cluster_ref === null) {
      known.places.push({
        cluster: row.cluster,
        region: row.region || undefined,
        zone: row.zone || undefined,
      });
    } else {
      known.places.push(...(statedPlaces.get(row.cluster_ref) ?? []));
    }
    placed.set(row.entity_ref, known);
  }
  return [...placed.values()];
}
