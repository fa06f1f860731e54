import { InputError } from '@backstage/errors';
import { unitKinds, resiliencePath } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentOrder,
  ReportedStatus,
} from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { isPostgres } from '../dialect';
import { clampLimit } from '../limits';
import { AssessmentRow, fromRow } from '../tables';
import { unitColumn } from '../unitColumns';
import {
  ListPage,
  ListPosition,
  ListQuery,
  NO_HEADROOM,
  Visibility,
} from '../types';
import { applyFilters } from './filters';
import { visibleHeadroom } from './visibleHeadroom';
import { visibleWatch } from './visibleWatch';
import { wholeRows } from './wholeRows';
import { visibleAssessments, visibleDomain } from './visibleAssessments';

/** More of one kind than is built anywhere, and few enough to weigh four. */
const MORE_THAN_ANY = 1_000;

/** More steps than the resilience path has. */
const NO_EXCESS = resiliencePath.length;

/** How many steps up the resilience path the rung in a column is. */
function stepsUp(column: string): string {
  const steps = resiliencePath.map((rung, step) => `when ${rung} then ${step}`);
  return `case ${column} ${steps.join(' ')} end`;
}

/** From what is known least of an entity to what is known most. */
const leastKnownFirst = [
  'failed',
  'unassessed',
  'incomplete',
  'assessed',
] as const satisfies readonly ReportedStatus[];

type Expression = (
  client: Knex,
  options: { descending: boolean; visibility: Visibility },
) => Knex.Raw;

/** What is ordered by. Nothing is left out for having no value. */
const expressions: Readonly<Record<AssessmentOrder, Expression>> = {
  rung: client => client.raw('coalesce(a.rung, 0)'),
  // Those without one come last, in either direction.
  headroom: (client, { descending, visibility }) =>
    client.raw(`coalesce(?, ${descending ? -1 : NO_HEADROOM})`, [
      visibleHeadroom(client, visibility),
    ]),
  excess: (client, { descending }) =>
    client.raw(
      `coalesce(${stepsUp('a.built')} - ${stepsUp('a.resilience')}, ${
        descending ? -NO_EXCESS : NO_EXCESS
      })`,
    ),
  name: client => client.raw('a.name'),
  changed: client => client.raw('a.changed_at'),
  owner: client =>
    client.raw(
      `coalesce((select min(first.owner) from assessment_owners as first
        where first.entity_ref = a.entity_ref), '')`,
    ),
  status: client =>
    client.raw(
      `case a.status ${leastKnownFirst
        .map((status, place) => `when '${status}' then ${place}`)
        .join(' ')} end`,
    ),
  findings: client => client.raw('a.finding_weight'),
  nearing: (client, { visibility }) =>
    visibleWatch(client, visibility, 'nearing'),
  guesses: (client, { visibility }) =>
    visibleWatch(client, visibility, 'guesses'),
  'could-go': client =>
    client.raw(
      unitKinds
        .map(
          (kind, place) =>
            `cast(a.${unitColumn('couldGo', kind)} as double precision) * ${
              MORE_THAN_ANY ** (unitKinds.length - 1 - place)
            }`,
        )
        .join(' + '),
    ),
};

/** No text of a request ever becomes a part of a statement. */
function expressionFor(client: Knex, query: ListQuery): Knex.Raw {
  const { orderBy } = query;
  if (!Object.hasOwn(expressions, orderBy)) {
    throw new InputError(
      `orderBy is ${orderBy}; write one of ${Object.keys(expressions).join(
        ', ',
      )}`,
    );
  }
  return expressions[orderBy](client, query);
}

type ListedRow = AssessmentRow & { order_value: string | number | Date };

/** One page of the assessments that a reader may see. */
export async function listAssessments(
  client: Knex,
  query: ListQuery,
): Promise<ListPage> {
  const { filters, visibility, orderBy, descending, after } = query;
  const limit = clampLimit(query.limit);
  const expression = expressionFor(client, query);
  const direction = descending ? 'desc' : 'asc';
  const domain = visibleDomain(client, visibility);

  const page = applyFilters(
    visibleAssessments(client, visibility),
    filters,
    domain,
  )
    .select('a.*', client.raw('? as visible_domain', [domain]))
    .select(client.raw('? as order_value', [expression]))
    .orderByRaw(`? ${direction}, a.entity_ref ${direction}`, [expression])
    // One more tells whether there is a next page.
    .limit(limit + 1);
  if (after) {
    page.whereRaw(
      `(?, a.entity_ref) ${descending ? '<' : '>'} (${
        orderBy === 'changed' && isPostgres(client) ? '?::timestamptz' : '?'
      }, ?)`,
      [expression, after.value, after.entityRef],
    );
  }
  const rows: (ListedRow & { visible_domain: string | null })[] =
    await wholeRows(client, client.from(page.as('p')), 'p').orderByRaw(
      `p.order_value ${direction}, p.entity_ref ${direction}`,
    );

  const kept = rows.slice(0, limit);
  return {
    items: kept.map(
      row => fromRow({ ...row, domain: row.visible_domain }).summary,
    ),
    next: rows.length > limit ? positionOf(kept[kept.length - 1]) : undefined,
  };
}

function positionOf(row: ListedRow): ListPosition {
  const value = row.order_value;
  return {
    value: value instanceof Date ? value.toISOString() : value,
    entityRef: row.entity_ref,
  };
}
