import {
  leastOf,
  ResilienceRung,
  Placed,
  ClusterPlace,
} from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { StoredSpend, Visibility } from '../types';
import { visibleAssessments } from './visibleAssessments';

interface PlaceRow {
  entity_ref: string;
  resilience: ResilienceRung;
  count: number;
  cluster: string;
  region: string;
  zone: string;
}

/**
 * Where all that could leave a cluster runs, and the clusters that everybody who runs
 * there could leave. What has to stay where it is takes its cluster out, and is not
 * read itself.
 *
 * @param everyPlace - where everything runs, as `p`
 */
export async function readPlaced(
  client: Knex,
  visibility: Visibility,
  everyPlace: Knex.Raw,
): Promise<Pick<StoredSpend, 'placed' | 'spared'>> {
  const placed = () =>
    visibleAssessments(client, visibility).joinRaw(
      'join ? on p.entity_ref = a.entity_ref',
      [everyPlace],
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
    );
  return {
    spared: spared.map(({ cluster }) => cluster),
    placed: placedOf(rows),
  };
}

function placedOf(rows: readonly PlaceRow[]): Placed[] {
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
    known.places.push({
      cluster: row.cluster,
      region: row.region || undefined,
      zone: row.zone || undefined,
    });
    placed.set(row.entity_ref, known);
  }
  return [...placed.values()];
}
