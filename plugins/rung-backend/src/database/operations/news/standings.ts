import { Knex } from 'knex';
import { LEAST_GRAVE_WEIGHT } from '../../../scoring';
import { Standing } from '../../News';
import { HistorySpan } from './movedVerdicts';
import { netMoves } from './verdicts';

/** How many of each owner's entities are how, of some kinds. */
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
  const assessments: Knex.QueryBuilder = client('assessments as a');
  const rows: Record<keyof Standing, string | number>[] = await assessments
    .join('assessment_owners as o', 'o.entity_ref', 'a.entity_ref')
    .leftJoin(netMoves(client, span).as('v'), 'v.entity_ref', 'a.entity_ref')
    .whereNull('a.gone_at')
    .whereNotIn('a.status', ['unassessed', 'failed'])
    .whereRaw(
      `lower(a.kind) in (${kinds.map(() => '?').join(', ')})`,
      kinds.map(kind => kind.toLowerCase()),
    )
    .groupBy('o.owner')
    .select(
      'o.owner as owner',
      countOf(`a.fit = 'over-built'`, 'overBuilt'),
      countOf(`a.status = 'incomplete'`, 'incomplete'),
      countOf('a.finding_weight > 0', 'withFindings'),
      countOf('a.finding_weight >= ?', 'withGraveFindings', LEAST_GRAVE_WEIGHT),
      countOf('v.entity_ref is not null', 'moved'),
    );
  return rows.map(({ owner, ...counts }) => ({
    owner: String(owner),
    overBuilt: Number(counts.overBuilt),
    incomplete: Number(counts.incomplete),
    withFindings: Number(counts.withFindings),
    withGraveFindings: Number(counts.withGraveFindings),
    moved: Number(counts.moved),
  }));
}
