import { Knex } from 'knex';
import { LEAST_GRAVE_WEIGHT } from '../../../scoring';
import { Standing } from '../../News';
import { HistorySpan } from './movedVerdicts';
import { netMoves } from './verdicts';

type Counts = Record<keyof Omit<Standing, 'owner'>, string | number>;

/**
 * How many of each owner's entities are how, of some kinds. What moved is counted by
 * itself: a database that knows little of its tables takes far too long over both.
 */
export async function readStandings(
  client: Knex,
  span: HistorySpan,
  kinds: readonly string[],
): Promise<Standing[]> {
  const countOf = (condition: string, name: string, ...values: number[]) =>
    client.raw(`sum(case when ${condition} then 1 else 0 end) as ??`, [
      ...values,
      name,
    ]);
  const rows: ({ owner: string } & Omit<Counts, 'moved'>)[] = await countedOf(
    client('assessments as a'),
    kinds,
  ).select(
    'o.owner',
    countOf(`a.fit = 'over-built'`, 'overBuilt'),
    countOf(`a.status = 'incomplete'`, 'incomplete'),
    countOf('a.finding_weight > 0', 'withFindings'),
    countOf('a.finding_weight >= ?', 'withGraveFindings', LEAST_GRAVE_WEIGHT),
  );
  const movedOf = await countMoved(client, span, kinds);
  return rows.map(({ owner, ...counts }) => ({
    owner,
    overBuilt: Number(counts.overBuilt),
    incomplete: Number(counts.incomplete),
    withFindings: Number(counts.withFindings),
    withGraveFindings: Number(counts.withGraveFindings),
    moved: movedOf(owner),
  }));
}

async function countMoved(
  client: Knex,
  span: HistorySpan,
  kinds: readonly string[],
): Promise<(owner: string) => number> {
  const moved = client
    .from(netMoves(client, span).as('v'))
    .join('assessments as a', 'a.entity_ref', 'v.entity_ref');
  const rows: { owner: string; moved: string | number }[] = await countedOf(
    moved,
    kinds,
  )
    .select('o.owner')
    .count('* as moved');
  const byOwner = new Map(rows.map(row => [row.owner, Number(row.moved)]));
  return owner => byOwner.get(owner) ?? 0;
}

/** By owner, what is assessed of the entities `a`, of some kinds. */
function countedOf(
  entities: Knex.QueryBuilder,
  kinds: readonly string[],
): Knex.QueryBuilder {
  return entities
    .join('assessment_owners as o', 'o.entity_ref', 'a.entity_ref')
    .whereNull('a.gone_at')
    .whereNotIn('a.status', ['unassessed', 'failed'])
    .whereRaw(
      `lower(a.kind) in (${kinds.map(() => '?').join(', ')})`,
      kinds.map(kind => kind.toLowerCase()),
    )
    .groupBy('o.owner');
}
