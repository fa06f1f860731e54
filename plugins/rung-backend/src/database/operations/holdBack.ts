import { Knex } from 'knex';
import { rowSource } from '../dialect';

/**
 * Remembers what a scan has missed and does not mark as gone, in place of what
 * the scan before has missed.
 */
export async function holdBack(
  transaction: Knex.Transaction,
  entityRefs: readonly string[],
): Promise<void> {
  await transaction('missed').delete();
  await transaction.raw(
    'insert into missed (entity_ref) select entity_ref from ?',
    [
      rowSource(
        transaction,
        { entity_ref: 'text' },
        entityRefs.map(entityRef => ({ entity_ref: entityRef })),
      ),
    ],
  );
}
