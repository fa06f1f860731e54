import { Knex } from 'knex';
import { GraphEntity, GraphNode, NONE } from '../../dependencyGraph';
import { ScoredRecord } from '../../scoring';
import { rowSource } from '../dialect';
import { pageBeside } from './pageBeside';

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
  number: number | null;
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

const entityColumns = [
  'entity_ref',
  'number',
  'kind',
  'name',
  'title',
  'system',
  'domain',
] as const satisfies (keyof EntityRow)[];

/** All that is in the catalog with what it depends on, by ref, in pages. */
export async function* readGraph(client: Knex): AsyncGenerator<GraphEntity[]> {
  let after = '';
  for (;;) {
    const page = await pageBeside<EntityRow, NodeRow>(client, {
      after,
      limit: PAGE_SIZE,
      columns: entityColumns,
      table: 'assessment_graph',
      besideColumns: ['entity_ref', 'node'],
    });
    const last = page.at(-1);
    if (!last) {
      return;
    }
    yield page.flatMap(({ entity, beside }) =>
      beside ? entityOf(entity, beside.node) : [],
    );
    after = last.entity.entity_ref;
  }
}

function entityOf(row: EntityRow, node: string): GraphEntity {
  const found: GraphNode = JSON.parse(node);
  return {
    ...found,
    entityRef: row.entity_ref,
    number: row.number ?? NONE,
    kind: row.kind,
    name: row.name,
    title: row.title ?? undefined,
    system: row.system ?? undefined,
    domain: row.domain ?? undefined,
  };
}
