import {
  AssessmentOrder,
  resiliencePath,
} from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { isPostgres } from '../dialect';
import { AssessmentRow, fromRow } from '../tables';
import { ListPage, ListPosition, ListQuery } from '../types';
import { applyFilters, visibleAssessments, visibleDomain } from './filters';

/** Further away than any headroom, which is the logarithm of a ratio. */
const NO_HEADROOM = 1000;

/** More steps than the resilience path has. */
const NO_EXCESS = resiliencePath.length;

/** How many steps up the resilience path the rung in a column is. */
function stepsUp(column: string): string {
  const steps = resiliencePath.map((rung, step) => `when ${rung} then ${step}`);
  return `case ${column} ${steps.join(' ')} end`;
}

/** What is ordered by. Nothing is left out for having no value. */
function expressionFor(orderBy: AssessmentOrder, descending: boolean): string {
  return {
    rung: 'coalesce(a.rung, 0)',
    // Those without one come last, in either direction.
    headroom: `coalesce(a.headroom, ${descending ? -1 : NO_HEADROOM})`,
    excess: `coalesce(${stepsUp('a.built')} - ${stepsUp('a.resilience')}, ${
      descending ? -NO_EXCESS : NO_EXCESS
    })`,
    name: 'a.name',
    changed: 'a.changed_at',
  }[orderBy];
}

type ListedRow = AssessmentRow & { order_value: string | number | Date };

/** One page of the assessments that a reader may see. */
export async function listAssessments(
  client: Knex,
  query: ListQuery,
): Promise<ListPage> {
  const { filters, visibility, orderBy, descending, limit, after } = query;
  const expression = expressionFor(orderBy, descending);
  const direction = descending ? 'desc' : 'asc';
  const domain = visibleDomain(client, visibility);

  const page = applyFilters(
    visibleAssessments(client, visibility),
    filters,
    domain,
  )
    .select('a.*', client.raw('? as visible_domain', [domain]))
    .select(client.raw(`${expression} as order_value`))
    .orderByRaw(`${expression} ${direction}, a.entity_ref ${direction}`)
    // One more tells whether there is a next page.
    .limit(limit + 1);
  if (after) {
    page.whereRaw(
      `(${expression}, a.entity_ref) ${descending ? '<' : '>'} (${
        orderBy === 'changed' && isPostgres(client) ? '?::timestamptz' : '?'
      }, ?)`,
      [after.value, after.entityRef],
    );
  }
  const rows: (ListedRow & { visible_domain: string | null })[] = await client
    .from(page.as('p'))
    .join('assessment_details as d', 'd.entity_ref', 'p.entity_ref')
    .select('p.*', 'd.details')
    .orderByRaw(`p.order_value ${direction}, p.entity_ref ${direction}`);

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
