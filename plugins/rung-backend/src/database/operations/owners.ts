import { Knex } from 'knex';
import { ScoredRecord } from '../../scoring';
import { among, rowSource, valuesOf } from '../dialect';

/** The owners of each assessment under an alias, as a JSON array. */
export function ownersOf(client: Knex, alias: string): Knex.QueryBuilder {
  return client('assessment_owners as o')
    .whereRaw('?? = ??', ['o.entity_ref', `${alias}.entity_ref`])
    .select(valuesOf(client, 'o.owner'))
    .as('owners');
}

/** Puts the owners of entities in place of those they had. */
export async function writeOwners(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  const entityRefs = scored.map(({ summary }) => summary.entityRef);
  await transaction('assessment_owners')
    .whereRaw(among(transaction, 'entity_ref', entityRefs))
    .delete();
  await transaction.raw(
    'insert into assessment_owners (entity_ref, owner) select entity_ref, owner from ?',
    [
      rowSource(
        transaction,
        { entity_ref: 'text', owner: 'text' },
        scored.flatMap(({ summary }) =>
          summary.owners.map(owner => ({
            entity_ref: summary.entityRef,
            owner,
          })),
        ),
      ),
    ],
  );
}
