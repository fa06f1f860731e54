import {
  CatalogProblem,
  StatedProblem,
} from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { ScoredRecord } from '../../scoring';
import { clampLimit } from '../limits';
import {
  CountedProblems,
  ProblemPosition,
  ProblemsPage,
  ProblemsQuery,
  ReportQuery,
} from '../types';
import { applyFilters } from './filters';
import { ownersOf } from './owners';
import { visibleAssessments, visibleDomain } from './visibleAssessments';
import { replaceRows } from './replaceRows';

interface ProblemRow {
  entity_ref: string;
  position: number;
  kind: string;
  title: string | null;
  /** A JSON array. */
  owners: string;
  /** JSON. */
  problem: string;
}

/** Puts the problems of entities in place of those they had. */
export async function writeProblems(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await replaceRows(transaction, {
    table: 'assessment_problems',
    columns: { position: 'integer', type: 'text', problem: 'text' },
    scored,
    rowsOf: ({ problems }) =>
      problems.map((problem, position) => ({
        position,
        type: problem.type,
        problem: JSON.stringify(problem),
      })),
  });
}

/** The problems of the entities that a reader may see, as `p` beside `a`. */
function visibleProblems(
  client: Knex,
  { filters, visibility }: ReportQuery,
): Knex.QueryBuilder {
  return applyFilters(
    visibleAssessments(client, visibility),
    filters,
    visibleDomain(client, visibility),
  ).join('assessment_problems as p', 'p.entity_ref', 'a.entity_ref');
}

/** One page of them, by entity. */
export async function listProblems(
  client: Knex,
  query: ProblemsQuery,
): Promise<ProblemsPage> {
  const { after } = query;
  const limit = clampLimit(query.limit);
  const page = visibleProblems(client, query)
    .select('p.entity_ref', 'p.position', 'p.problem', 'a.kind', 'a.title')
    .select(ownersOf(client, 'a'))
    .orderBy(['p.entity_ref', 'p.position'])
    // One more tells whether there is a next page.
    .limit(limit + 1);
  if (after) {
    page.whereRaw('(p.entity_ref, p.position) > (?, ?)', [
      after.entityRef,
      after.position,
    ]);
  }
  const rows: ProblemRow[] = await page;
  const kept = rows.slice(0, limit);
  return {
    items: kept.map(itemOf),
    next: rows.length > limit ? positionOf(kept[kept.length - 1]) : undefined,
  };
}

export async function countProblems(
  client: Knex,
  query: ReportQuery,
): Promise<CountedProblems> {
  const [row] = await visibleProblems(client, query)
    .select(
      client.raw(
        `coalesce(sum(case when p.type = 'value' then 1 else 0 end), 0) as "values"`,
      ),
      client.raw(
        `coalesce(sum(case when p.type = 'name' then 1 else 0 end), 0) as "names"`,
      ),
    )
    .countDistinct('p.entity_ref as entities');
  return {
    values: Number(row.values),
    names: Number(row.names),
    entities: Number(row.entities),
  };
}

function itemOf(row: ProblemRow): CatalogProblem {
  const stated: StatedProblem = JSON.parse(row.problem);
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    title: row.title ?? undefined,
    owners: JSON.parse(row.owners).sort(),
    stated,
  };
}

function positionOf({ entity_ref, position }: ProblemRow): ProblemPosition {
  return { entityRef: entity_ref, position };
}
