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

interface EntityRow {
  entity_ref: string;
  uid: string;
  kind: string;
  name: string;
  title: string | null;
  system: string | null;
  domain: string | null;
}

interface NodeRow {
  entity_ref: string;
  /** JSON. */
  node: string;
}

/**
 * All that is in the catalog with what it depends on, by ref, in pages. Each of the two
 * tables is read along its own key and joined here: right after a scan the database
 * may know nothing of how large they are, and would join all of them for each page.
 */
export async function* readGraph(client: Knex): AsyncGenerator<GraphEntity[]> {
  let after = '';
  for (;;) {
    const rows: EntityRow[] = await client('assessments')
      .whereNull('gone_at')
      .where('entity_ref', '>', after)
      .select('entity_ref', 'uid', 'kind', 'name', 'title', 'system', 'domain')
      .orderBy('entity_ref')
      .limit(PAGE_SIZE);
    const last = rows.at(-1)?.entity_ref;
    if (last === undefined) {
      return;
    }
    const nodes: NodeRow[] = await client('assessment_graph')
      .where('entity_ref', '>', after)
      .where('entity_ref', '<=', last)
      .select('entity_ref', 'node')
      .orderBy('entity_ref');
    const nodeOf = new Map(nodes.map(row => [row.entity_ref, row.node]));
    yield rows.flatMap(row => {
      const node = nodeOf.get(row.entity_ref);
      return node === undefined ? [] : entityOf(row, node);
    });
    after = last;
  }
}

function entityOf(row: EntityRow, node: string): GraphEntity {
  const found: GraphNode = JSON.parse(node);
  return {
    ...found,
    entityRef: row.entity_ref,
    uid: row.uid,
    kind: row.kind,
    name: row.name,
    title: row.title ?? undefined,
    system: row.system ?? undefined,
    domain: row.domain ?? undefined,
  };
}
