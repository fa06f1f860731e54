import {
  AssessmentFilters,
  everyKind,
  FilterName,
  filterNames,
} from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';

type Values = readonly (string | number | boolean)[];

/** Keeps what has any of the values; the domain is the one that may be seen. */
type Condition = (
  query: Knex.QueryBuilder,
  values: Values,
  domain: Knex.Raw,
) => void;

/** How each filter is put to the assessments, which are `a`. */
const conditions: Readonly<Record<FilterName, Condition>> = {
  entityRef: whereRef('a.entity_ref'),
  rung: whereValue('a.rung'),
  resilience: whereValue('a.resilience'),
  built: whereValue('a.built'),
  platform: whereValue('a.platform'),
  fit: whereValue('a.fit'),
  status: whereValue('a.status'),
  builtSource: whereValue('a.built_source'),
  observed: (query, [observed]) => {
    const seen = query.client.raw(
      'exists (select 1 from assessment_places p where p.entity_ref = a.entity_ref)',
    );
    query.where(query.client.raw(observed ? '?' : 'not ?', [seen]));
  },
  cluster: wherePlaced('cluster'),
  zone: wherePlaced('zone'),
  region: wherePlaced('region'),
  finding: whereListed('a.findings', 'a.accepted'),
  openFinding: whereListed('a.findings'),
  noOpenFinding: (query, values, domain) => {
    query.whereNot(open => conditions.openFinding(open, values, domain));
  },
  missing: whereListed('a.missing'),
  unreadable: whereListed('a.unreadable'),
  kind: (query, values, domain) => {
    if (!values.includes(everyKind)) {
      whereWord('a.kind')(query, values, domain);
    }
  },
  owner: (query, values) => {
    query.whereIn('a.entity_ref', owned =>
      owned
        .from('assessment_owners')
        .whereIn('owner', lowered(values))
        .select('entity_ref'),
    );
  },
  system: whereRef('a.system'),
  domain: (query, values, domain) => {
    query.whereIn(query.client.raw('?', [domain]), lowered(values));
  },
  lifecycle: whereWord('a.lifecycle'),
  tag: whereListed('a.tags'),
  text: whereText('a.name', 'a.title'),
};

/** Keeps what all of the filters let through. */
export function applyFilters(
  query: Knex.QueryBuilder,
  filters: AssessmentFilters,
  domain: Knex.Raw,
): Knex.QueryBuilder {
  for (const name of filterNames) {
    const stated = filters[name];
    if (stated !== undefined && stated !== '') {
      conditions[name](query, [stated].flat(), domain);
    }
  }
  return query;
}

/** In a place that has one of these names, as clusters and their nodes have them. */
function wherePlaced(column: 'cluster' | 'zone' | 'region'): Condition {
  return (query, values) =>
    query.whereIn('a.entity_ref', placed =>
      placed
        .from('assessment_places')
        .whereIn(column, [...values])
        .select('entity_ref'),
    );
}

/** In a column of numbers, or of words of our own. */
function whereValue(column: string): Condition {
  return (query, values) => query.whereIn(column, [...values]);
}

/** In a column of entity refs, which are lower case. */
function whereRef(column: string): Condition {
  return (query, values) => query.whereIn(column, lowered(values));
}

/** In a column of the words of others, in any case. */
function whereWord(column: string): Condition {
  return (query, values) =>
    query.whereIn(
      query.client.raw('lower(??)', [column]),
      values.map(value => query.client.raw('lower(?)', [value])),
    );
}

/** An element of one of the columns that hold JSON arrays of strings. */
function whereListed(...columns: string[]): Condition {
  return (query, values) =>
    whereLike(
      query,
      columns,
      values.map(value => JSON.stringify(value)),
    );
}

/** A part of one of the columns. */
function whereText(...columns: string[]): Condition {
  return (query, values) => whereLike(query, columns, values.map(String));
}

/**
 * Matches any of several texts, whatever they hold, in any of several columns.
 * The database lowers both sides, because databases differ in what they lower
 * beyond ASCII.
 */
function whereLike(
  query: Knex.QueryBuilder,
  columns: readonly string[],
  texts: readonly string[],
): void {
  query.where(either => {
    for (const column of columns) {
      for (const text of texts) {
        either.orWhereRaw(`lower(??) like lower(?) escape '\\'`, [
          column,
          `%${text.replace(/[\\%_]/g, '\\$&')}%`,
        ]);
      }
    }
  });
}

function lowered(values: Values): string[] {
  return values.map(value => String(value).toLowerCase());
}
