import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { Dependents } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { among } from '../dialect';
import { clampLimit } from '../limits';
import { DependentsQuery } from '../types';
import { visibleAssessments } from './visibleAssessments';

interface DependentRow {
  entity_ref: string;
  title: string | null;
  resilience: ResilienceRung | null;
  built: ResilienceRung | null;
}

/** Who depends on an entity: those that need most, and all of them counted. */
export async function readDependents(
  client: Knex,
  query: DependentsQuery,
): Promise<Dependents> {
  const stated = new Set(query.stated);
  const rows: DependentRow[] = await dependents(client, query)
    .orderByRaw('coalesce(a.resilience, 0) desc, a.name, a.entity_ref')
    .limit(clampLimit(query.limit))
    .select('a.entity_ref', 'a.title', 'a.resilience', 'a.built');
  const counts: {
    resilience: ResilienceRung | null;
    count: number | string;
  }[] = await dependents(client, query)
    .groupBy('a.resilience')
    .select('a.resilience')
    .count('* as count');
  return {
    items: rows.map(row => ({
      entityRef: row.entity_ref,
      title: row.title ?? undefined,
      relation: stated.has(row.entity_ref) ? 'stated' : 'seen',
      resilience: row.resilience ?? undefined,
      built: row.built ?? undefined,
    })),
    needs: counts
      .flatMap(({ resilience, count }) =>
        resilience === null ? [] : [{ rung: resilience, count: Number(count) }],
      )
      .sort((one, other) => other.rung - one.rung),
    unassessed: Number(
      counts.find(({ resilience }) => resilience === null)?.count ?? 0,
    ),
  };
}

/** One who is both stated and seen is one. */
function dependents(
  client: Knex,
  { stated, seenOn, visibility }: DependentsQuery,
): Knex.QueryBuilder {
  const query = visibleAssessments(client, visibility);
  const isStated = among(client, 'a.entity_ref', stated);
  return seenOn === undefined
    ? query.whereRaw(isStated)
    : query.where(builder =>
        builder
          .whereRaw(isStated)
          .orWhereIn(
            'a.entity_ref',
            client('assessment_places as p')
              .join('clusters as c', 'c.name', 'p.cluster')
              .where('c.entity_ref', seenOn)
              .select('p.entity_ref'),
          ),
      );
}
