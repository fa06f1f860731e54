import { Knex } from 'knex';

/** An entity of the catalog, and what another table holds of it. */
interface Pair<TEntity, TBeside> {
  entity: TEntity;
  /** Left out where the other table has no row of it. */
  beside?: TBeside;
}

interface Keyed {
  entity_ref: string;
}

/**
 * A page of what is in the catalog, by ref after a ref, each with its row of another
 * table. Both are read along their own keys and joined here: right after a scan the
 * database may know nothing of how large they are, and would join all of them for each
 * page.
 */
export async function pageBeside<TEntity extends Keyed, TBeside extends Keyed>(
  client: Knex,
  {
    after,
    limit,
    columns,
    table,
    besideColumns,
  }: {
    after: string;
    limit: number;
    columns: readonly (keyof TEntity & string)[];
    table: string;
    besideColumns: readonly (keyof TBeside & string)[];
  },
): Promise<Pair<TEntity, TBeside>[]> {
  const entities: TEntity[] = await client('assessments')
    .whereNull('gone_at')
    .where('entity_ref', '>', after)
    .select([...columns])
    .orderBy('entity_ref')
    .limit(limit);
  const last = entities.at(-1)?.entity_ref;
  if (last === undefined) {
    return [];
  }
  const rows: TBeside[] = await client(table)
    .where('entity_ref', '>', after)
    .where('entity_ref', '<=', last)
    .select([...besideColumns])
    .orderBy('entity_ref');
  const rowOf = new Map(rows.map(row => [row.entity_ref, row]));
  return entities.map(entity => ({
    entity,
    beside: rowOf.get(entity.entity_ref),
  }));
}
