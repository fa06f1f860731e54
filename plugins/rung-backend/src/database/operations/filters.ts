import {
  AssessmentFilters,
  everyKind,
} from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { among, joinAmong } from '../dialect';
import { Visibility } from '../types';

/** Columns that hold numbers, words of our own, or refs, which are lower case. */
const exact = ['rung', 'resilience', 'built', 'fit', 'status'] as const;
const refs = { entityRef: 'entity_ref', system: 'system' };
const words = ['kind', 'lifecycle'] as const;
/** The columns that hold JSON arrays of strings, and what each filter looks through. */
const lists = {
  finding: ['a.findings', 'a.accepted'],
  missing: ['a.missing'],
  unreadable: ['a.unreadable'],
  tag: ['a.tags'],
} as const;

function lowered(values: readonly string[]): string[] {
  return values.map(value => value.toLowerCase());
}

/** A text to be found as it is, whatever it holds. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

/** An element to be found in a column that holds a JSON array of strings. */
function listing(element: string): string {
  return containing(JSON.stringify(element));
}

/**
 * Matches any of several patterns in any of several columns. The database
 * lowers both sides, because databases differ in what they lower beyond ASCII.
 */
function whereLike(
  query: Knex.QueryBuilder,
  columns: readonly string[],
  patterns: readonly string[],
): void {
  query.where(either => {
    for (const column of columns) {
      for (const pattern of patterns) {
        either.orWhereRaw(`lower(??) like lower(?) escape '\\'`, [
          column,
          pattern,
        ]);
      }
    }
  });
}

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
    : query.joinRaw('?', [joinAmong(client, 'a.uid', visibility.uids)]);
}

/** Those that are in the catalog now. */
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

/** Keeps what all of the filters let through. */
export function applyFilters(
  query: Knex.QueryBuilder,
  filters: AssessmentFilters,
  domain: Knex.Raw,
): Knex.QueryBuilder {
  for (const name of exact) {
    const values = filters[name];
    if (values) {
      query.whereIn(`a.${name}`, [...values]);
    }
  }
  for (const [name, column] of Object.entries(refs)) {
    const values = filters[name as keyof typeof refs];
    if (values) {
      query.whereIn(`a.${column}`, lowered(values));
    }
  }
  const { owner } = filters;
  if (owner) {
    query.whereIn('a.entity_ref', owned =>
      owned
        .from('assessment_owners')
        .whereIn('owner', lowered(owner))
        .select('entity_ref'),
    );
  }
  for (const name of words) {
    const values = filters[name];
    if (values && !(name === 'kind' && values.includes(everyKind))) {
      query.whereIn(
        query.client.raw('lower(??)', [`a.${name}`]),
        values.map(value => query.client.raw('lower(?)', [value])),
      );
    }
  }
  if (filters.domain) {
    query.whereIn(query.client.raw('?', [domain]), lowered(filters.domain));
  }
  if (filters.platform !== undefined) {
    query.where('a.platform', filters.platform);
  }
  for (const [name, columns] of Object.entries(lists)) {
    const values = filters[name as keyof typeof lists];
    if (values) {
      whereLike(query, columns, values.map(listing));
    }
  }
  if (filters.text) {
    whereLike(query, ['a.name', 'a.title'], [containing(filters.text)]);
  }
  return query;
}
