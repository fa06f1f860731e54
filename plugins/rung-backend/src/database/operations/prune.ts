import { Knex } from 'knex';
import { dayOf } from '../../days';
import { StoredTime } from '../times';

/**
 * Forgets the changes, and the entities that left, from longer ago than they
 * are kept, and notes that the days before cannot be told any more. It counts
 * from the last scan but one, so that no scan alone can have anything forgotten
 * by its clock.
 *
 * @param retention - in milliseconds
 */
export async function prune(
  transaction: Knex.Transaction,
  retention: number,
): Promise<void> {
  const times: StoredTime[] = await transaction('scans')
    .where({ status: 'succeeded' })
    .orderBy('id', 'desc')
    .limit(2)
    .pluck('started_at');
  if (times.length < 2) {
    return;
  }
  const newest = Math.min(...times.map(time => new Date(time).getTime()));
  await forgetBefore(transaction, new Date(newest - retention));
}

async function forgetBefore(
  transaction: Knex.Transaction,
  before: Date,
): Promise<void> {
  const time = before.toISOString();
  const day = dayOf(before);
  await transaction('history').where('at', '<', time).delete();
  await transaction('finding_spans').where('until_day', '<=', day).delete();
  for (const beside of [
    'assessment_details',
    'assessment_graph',
    'assessment_owners',
    'assessment_places',
    'assessment_problems',
    'finding_acceptances',
    'exercises',
    'preview_inputs',
    'placing_clusters',
  ]) {
    await transaction(beside)
      .whereIn(
        'entity_ref',
        transaction('assessments')
          .where('gone_at', '<', time)
          .select('entity_ref'),
      )
      .delete();
  }
  // Of entities that had gone before any scan could have read them.
  await transaction('evidence')
    .where('reported_at', '<', time)
    .whereNotIn('entity_ref', transaction('assessments').select('entity_ref'))
    .delete();
  await transaction('assessments').where('gone_at', '<', time).delete();
  await transaction('fence')
    .where('known_from', '<', day)
    .update({ known_from: day });
}
