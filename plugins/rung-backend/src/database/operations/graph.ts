import { Knex } from 'knex';
import { GraphEntity, GraphNode } from '../../dependencyGraph';
import { ScoredRecord } from '../../scoring';
import { rowSource } from '../dialect';

/** Small enough that nobody waits long for those who read one. */
const PAGE_SIZE = 2000;

/** Puts what an outage can come to in place of what was written of it. */
export async function writeGraph(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  await transaction.raw(
    `insert into assessment_graph (entity_ref, node)
     select entity_ref, node from ? where true
     on conflict (entity_ref) do update set node = excluded.node`,
    [
      rowSource(
        transaction,
        { entity_ref: 'text', node: 'text' },
        scored.map(({ summary, node }) => ({
          entity_ref: summary.entityRef,
          node: JSON.stringify(node),
        })),
      ),
    ],
  );
}

interface GraphRow {
  entity_ref: string;
  uid: string;
  kind: string;
  name: string;
  title: string | null;
  system: string | null;
  domain: string | null;
  /** JSON. */
  node: string;
}

/** All that is in the catalog with what it depends on, by name, in pages. */
export async function* readGraph(
  client: Knex,
): AsyncGenerator<GraphEntity[]> {
  let after: GraphRow | undefined;
  do {
    const page = client('assessments as a')
      .join('assessment_graph as g', 'g.entity_ref', 'a.entity_ref')
      .whereNull('a.gone_at')
      .select('a.entity_ref', 'a.uid', 'a.kind', 'a.name', 'a.title')
      .select('a.system', 'a.domain', 'g.node')
      .orderBy(['a.name', 'a.entity_ref'])
      .limit(PAGE_SIZE);
    if (after) {
      page.whereRaw('(a.name, a.entity_ref) > (?, ?)', [
        after.name,
        after.entity_ref,
      ]);
    }
    const rows: GraphRow[] = await page;
    yield rows.map(entityOf);
    after = rows.length < PAGE_SIZE ? undefined : rows[rows.length - 1];
  } while (after);
}

function entityOf({ entity_ref, node, ...row }: GraphRow): GraphEntity {
  const found: GraphNode = JSON.parse(node);
  return {
    ...found,
    entityRef: entity_ref,
    uid: row.uid,
    kind: row.kind,
    name: row.name,
    title: row.title ?? undefined,
    system: row.system ?? undefined,
    domain: row.domain ?? undefined,
  };
}
