import { Knex } from 'knex';
import { among, inSet } from '../dialect';
import { Visibility } from '../types';

/**
 * The assessments of the entities that a reader may see, as `a`, and those
 * that have left the catalog with them. Everything that leaves the backend is
 * counted and read from here.
 */
export function everVisible(
  client: Knex,
  visibility: Visibility,
): Knex.QueryBuilder {
  const query = client('assessments as a');
  return visibility.type === 'all'
    ? query
    : query.whereRaw('?', [inSet(client, 'a.number', visibility.entities)]);
}

/** Keeps the entities that are in the catalog now. */
export function visibleAssessments(
  client: Knex,
  visibility: Visibility,
): Knex.QueryBuilder {
  return everVisible(client, visibility).whereNull('a.gone_at');
}

/**
 * The domain of an assessment, which is not written on its entity: it is
 * withheld from those who may not see the domain.
 */
export function visibleDomain(client: Knex, visibility: Visibility): Knex.Raw {
  return visibility.type === 'all'
    ? client.raw('a.domain')
    : client.raw('case when ? then a.domain end', [
        among(client, 'a.domain', visibility.sources),
      ]);
}
