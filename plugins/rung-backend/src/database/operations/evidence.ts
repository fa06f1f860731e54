import { Knex } from 'knex';
import { KeptEvidence, NewEvidence } from '../types';
import { among } from '../dialect';
import { isoTime, StoredTime } from '../times';

/** As many exercises of one failure as are kept of an entity. */
const MOST_KEPT = 20;

interface EvidenceRow {
  entity_ref: string;
  uid: string;
  exercise: KeptEvidence['exercise'];
  at: StoredTime;
  recovered_in: string | null;
  data_lost: string | null;
  record: string | null;
  source: string;
  reported_at: StoredTime;
}

function fromRow(row: EvidenceRow): KeptEvidence {
  return {
    entityRef: row.entity_ref,
    uid: row.uid,
    exercise: row.exercise,
    at: isoTime(row.at),
    recoveredIn: row.recovered_in ?? undefined,
    dataLost: row.data_lost ?? undefined,
    record: row.record ?? undefined,
    source: row.source,
    reportedAt: isoTime(row.reported_at),
  };
}

function toRow(evidence: NewEvidence) {
  const { entityRef, uid, exercise, at, source, subject } = evidence;
  return {
    entity_ref: entityRef,
    uid,
    exercise,
    at: new Date(at).toISOString(),
    recovered_in: evidence.recoveredIn ?? null,
    data_lost: evidence.dataLost ?? null,
    record: evidence.record ?? null,
    source,
    subject,
  };
}

type Row = ReturnType<typeof toRow>;

function isSame(kept: EvidenceRow, row: Row): boolean {
  return (
    ['uid', 'recovered_in', 'data_lost', 'record', 'source'] as const
  ).every(column => kept[column] === row[column]);
}

/**
 * Keeps what an exercise has shown, in place of what was told of the same one
 * before. What is told again as it was is not written again.
 */
export async function saveEvidence(
  transaction: Knex.Transaction,
  evidence: NewEvidence,
  now: Date,
): Promise<void> {
  const row = toRow(evidence);
  const { entity_ref, uid, exercise, at } = row;
  // Those of the entity that had its name before.
  await transaction('evidence')
    .where({ entity_ref })
    .whereNot({ uid })
    .delete();
  const kept: EvidenceRow | undefined = await transaction('evidence')
    .where({ entity_ref, exercise, at })
    .first();
  if (kept && isSame(kept, row)) {
    return;
  }
  await transaction('evidence')
    .insert({ ...row, reported_at: now.toISOString() })
    .onConflict(['entity_ref', 'exercise', 'at'])
    .merge();
  await transaction('evidence')
    .where({ entity_ref, exercise })
    .whereNotIn(
      'at',
      transaction('evidence')
        .where({ entity_ref, exercise })
        .orderBy('at', 'desc')
        .limit(MOST_KEPT)
        .select('at'),
    )
    .delete();
}

/** Whether anything was ever reported, and is still kept. */
export async function hasEvidence(client: Knex): Promise<boolean> {
  return (await client('evidence').first('entity_ref')) !== undefined;
}

/** What the latest exercise of each failure has shown, by entity. */
export async function latestEvidence(
  client: Knex,
  entityRefs: readonly string[],
): Promise<KeptEvidence[]> {
  const rows: EvidenceRow[] = await client('evidence as e')
    .whereRaw(among(client, 'e.entity_ref', entityRefs))
    .whereNotExists(
      client('evidence as later')
        .whereRaw('later.entity_ref = e.entity_ref')
        .whereRaw('later.exercise = e.exercise')
        .whereRaw('later.at > e.at')
        .select(client.raw('1')),
    )
    .orderBy(['e.entity_ref', 'e.exercise'])
    .select('e.*');
  return rows.map(fromRow);
}

/** Forgets what was reported of entities that have gone. */
export async function forgetEvidence(
  transaction: Knex.Transaction,
  entityRefs: readonly string[],
): Promise<void> {
  await transaction('evidence')
    .whereRaw(among(transaction, 'entity_ref', entityRefs))
    .delete();
}
