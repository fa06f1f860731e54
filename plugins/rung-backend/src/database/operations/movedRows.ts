import { Knex } from 'knex';
import { ChangesQuery } from '../types';
import { applyFilters } from './filters';
import { everVisible, visibleDomain } from './visibleAssessments';

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

/** What may be told of at all: what the filters let through, gone or not. */
function told(
  client: Knex,
  { filters, visibility }: ChangesQuery,
): Knex.QueryBuilder {
  return applyFilters(
    everVisible(client, visibility),
    filters,
    visibleDomain(client, visibility),
  );
}

/**
 * The changes of these days as `h`, beside their entities as `a`. Another
 * entity that had the same ref before is no matter of those who may see this
 * one, and how it began is no move.
 */
export function movedRows(
  client: Knex,
  query: ChangesQuery,
): Knex.QueryBuilder {
  return told(client, query)
    .join('history as h', 'h.entity_ref', 'a.entity_ref')
    .whereRaw('h.uid = a.uid')
    .whereBetween('h.day', [query.since, query.until])
    .whereRaw('not (h.before_status is null and h.at = a.subject_at)');
}

/** The entities that were seen for the first time on these days, as `a`. */
export function firstRows(
  client: Knex,
  query: ChangesQuery,
): Knex.QueryBuilder {
  const startOf = (day: number) =>
    new Date(day * MILLISECONDS_PER_DAY).toISOString();
  return told(client, query)
    .where('a.subject_at', '>=', startOf(query.since))
    .where('a.subject_at', '<', startOf(query.until + 1));
}
