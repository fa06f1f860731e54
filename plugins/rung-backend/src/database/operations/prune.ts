import { Knex } from 'knex';
import { dayOf } from '../times';

/**
 * Forgets the changes, and the entities that left, from before a time, and
 * notes that the days before it cannot be told any more.
 */
export async function prune(
  transaction: Knex.Transaction,
  before: Date,
): Promise<void> {
  const time = before.toISOString();
  const day = dayOf(before);
  await transaction('history').where('at', '<', time).delete();
  await transaction('assessment_details')
    .whereIn(
      'entity_ref',
      transaction('assessments')
        .where('gone_at', '<', time)
        .select('entity_ref'),
    )
    .delete();
  await transaction('assessments').where('gone_at', '<', time).delete();
  await transaction('fence')
    .where('known_from', '<', day)
    .update({ known_from: day });
}
