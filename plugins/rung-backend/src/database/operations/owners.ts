import { Knex } from 'knex';
import { ScoredRecord } from '../../scoring';
import { valuesOf } from '../dialect';
import { replaceRows } from './replaceRows';

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
  await replaceRows(transaction, {
    table: 'assessment_owners',
    columns: { owner: 'text' },
    scored,
    rowsOf: ({ summary }) => summary.owners.map(owner => ({ owner })),
  });
}
