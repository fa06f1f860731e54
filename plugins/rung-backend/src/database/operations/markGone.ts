import { Knex } from 'knex';
import { changeBetween } from '../../history';
import { dayOf } from '../../days';
import { among } from '../dialect';
import { AssessmentRow, fromRow } from '../tables';
import { forgetEvidence } from './evidence';
import { noteWrite } from './fence';
import { writeFindingSpans } from './findingSpans';
import { insertHistory, notBefore, subjectOf } from './insertHistory';
import { wholeRows } from './wholeRows';

/**
 * Marks entities that have left the catalog. They are kept for as long as
 * their history is, and count no more.
 */
export async function markGone(
  transaction: Knex.Transaction,
  entityRefs: readonly string[],
  options: { sequence: number; now: Date },
): Promise<number> {
  const { sequence, now } = options;
  const rows: AssessmentRow[] = await wholeRows(
    transaction,
    transaction('assessments as a'),
    'a',
  )
    .whereRaw(among(transaction, 'a.entity_ref', entityRefs))
    .whereNull('a.gone_at')
    // An entity that was written after this scan had begun is there again.
    .where('a.sequence', '<', sequence);
  await transaction('assessments')
    .whereRaw(
      among(
        transaction,
        'entity_ref',
        rows.map(row => row.entity_ref),
      ),
    )
    .update({ gone_at: now.toISOString(), sequence });
  await forgetEvidence(
    transaction,
    rows.map(row => row.entity_ref),
  );
  await insertHistory(
    transaction,
    rows.flatMap(row => {
      const { summary } = fromRow(row);
      const change = changeBetween(summary, undefined);
      const at = notBefore(now, row.changed_at);
      return change ? [{ ...subjectOf(row.uid, summary), at, ...change }] : [];
    }),
  );
  await writeFindingSpans(
    transaction,
    rows.map(row => ({
      entityRef: row.entity_ref,
      before: fromRow(row).summary.findings,
      after: [],
    })),
    dayOf(now),
  );
  if (rows.length > 0) {
    await noteWrite(transaction);
  }
  return rows.length;
}
