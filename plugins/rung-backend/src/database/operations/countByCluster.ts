import { RungNumber, rungNumbers } from '@rung/backstage-plugin-rung-common';
import { ClusterComponents } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { Visibility } from '../types';
import { visibleAssessments } from './visibleAssessments';

/** None at all. */
export function noComponents(): ClusterComponents {
  const rungs = Object.fromEntries(rungNumbers.map(rung => [rung, 0]));
  return { total: 0, rungs: rungs as Record<RungNumber, number> };
}

/** By cluster, how many of what a reader may see run there. */
export async function countByCluster(
  client: Knex,
  visibility: Visibility,
): Promise<Map<string, ClusterComponents>> {
  const rows: {
    cluster: string;
    rung: RungNumber | null;
    count: number | string;
  }[] = await visibleAssessments(client, visibility)
    .join('assessment_places as p', 'p.entity_ref', 'a.entity_ref')
    .select('p.cluster', 'a.rung')
    .countDistinct('a.entity_ref as count')
    .groupBy('p.cluster', 'a.rung');
  const counted = new Map<string, ClusterComponents>();
  for (const { cluster, rung, count } of rows) {
    const before = counted.get(cluster) ?? noComponents();
    counted.set(cluster, {
      total: before.total + Number(count),
      rungs:
        rung === null
          ? before.rungs
          : { ...before.rungs, [rung]: Number(count) },
    });
  }
  return counted;
}
