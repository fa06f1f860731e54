import { Knex } from 'knex';
import { ScoredRecord } from '../../scoring';
import { among, ColumnType, rowSource } from '../dialect';

/** Puts rows of entities in place of those that a table has of them. */
export async function replaceRows<TColumns extends Record<string, ColumnType>>(
  transaction: Knex.Transaction,
  {
    table,
    columns,
    scored,
    rowsOf,
  }: {
    table: string;
    /** Beside the ref of the entity. */
    columns: TColumns;
    scored: readonly ScoredRecord[];
    rowsOf: (
      record: ScoredRecord,
    ) => readonly Record<keyof TColumns, string | number>[];
  },
): Promise<void> {
  const refs = scored.map(({ summary }) => summary.entityRef);
  await transaction(table)
    .whereRaw(among(transaction, 'entity_ref', refs))
    .delete();
  const rows = scored.flatMap(record =>
    rowsOf(record).map(row => ({
      entity_ref: record.summary.entityRef,
      ...row,
    })),
  );
  if (rows.length > 0) {
    const all: Record<string, ColumnType> = { entity_ref: 'text', ...columns };
    const names = Object.keys(all).join(', ');
    await transaction.raw(
      `insert into ${table} (${names}) select ${names} from ?`,
      [rowSource(transaction, all, rows)],
    );
  }
}
