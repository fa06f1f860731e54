import { Knex } from 'knex';
import { changeBetween } from '../../history';
import { ScoredEntity } from '../../scoring';
import { among, rowSource } from '../dialect';
import {
  assessmentColumns,
  AssessmentRow,
  detailsOf,
  fromRow,
} from '../tables';
import { dayOf, isoTime, StoredTime } from '../times';
import { Written } from '../types';
import { HistoryEntry, insertHistory } from './insertHistory';

type PriorRow = AssessmentRow & {
  sequence: number;
  gone_at: StoredTime | null;
};

/** What is written once, when an entity is seen for the first time. */
const firstColumns = new Set([
  'entity_ref',
  'first_status',
  'first_rung',
  'first_posture',
  'first_day',
  'first_at',
]);

/**
 * Writes results, and history where a verdict moved. What a later write has
 * written already is left as it is. All writers hold the fence, so that no two
 * of them note the same change.
 */
export async function writeScored(
  transaction: Knex.Transaction,
  scored: readonly ScoredEntity[],
  options: { sequence: number; now: Date },
): Promise<Written> {
  const { sequence, now } = options;
  const prior = await readPrior(transaction, scored);
  const entries: HistoryEntry[] = [];
  const written: ScoredEntity[] = [];
  const rows: object[] = [];

  for (const item of scored) {
    const entityRef = item.summary.entityRef;
    const before = prior.get(entityRef);
    if (before && before.sequence > sequence) {
      continue;
    }
    const change = before && changeFrom(before, item);
    if (change) {
      entries.push({ entityRef, ...change });
    }
    written.push(item);
    rows.push(
      rowOf(item, {
        sequence,
        now,
        changedAt: before && !change ? isoTime(before.changed_at) : undefined,
      }),
    );
  }
  await upsert(transaction, 'assessments', assessmentColumns, rows);
  await upsert(
    transaction,
    'assessment_details',
    { entity_ref: 'text', details: 'text' },
    written.map(item => ({
      entity_ref: item.summary.entityRef,
      details: detailsOf(item),
    })),
  );
  await insertHistory(transaction, entries, now);
  return { entities: rows.length, changes: entries.length };
}

async function readPrior(
  transaction: Knex.Transaction,
  scored: readonly ScoredEntity[],
): Promise<Map<string, PriorRow>> {
  const rows: PriorRow[] = await transaction('assessments as a')
    .join('assessment_details as d', 'd.entity_ref', 'a.entity_ref')
    .whereRaw(
      among(
        transaction,
        'a.entity_ref',
        scored.map(({ summary }) => summary.entityRef),
      ),
    )
    .select('a.*', 'd.details');
  return new Map(rows.map(row => [row.entity_ref, row]));
}

function changeFrom(before: PriorRow, { summary }: ScoredEntity) {
  return changeBetween(
    before.gone_at === null ? fromRow(before).summary : undefined,
    summary,
  );
}

function rowOf(
  { uid, summary, dependency, teams, hashes }: ScoredEntity,
  options: { sequence: number; now: Date; changedAt?: string },
) {
  const { sequence, now } = options;
  const at = now.toISOString();
  const idsWhere = (accepted: boolean) =>
    JSON.stringify(
      summary.findings
        .filter(finding => finding.accepted === accepted)
        .map(({ id }) => id),
    );
  return {
    entity_ref: summary.entityRef,
    uid,
    kind: summary.kind,
    namespace: summary.namespace,
    name: summary.name,
    title: summary.title,
    type: summary.type,
    lifecycle: summary.lifecycle,
    owner: summary.owner,
    system: summary.system,
    domain: summary.domain,
    tags: JSON.stringify(summary.tags),
    status: summary.status,
    rung: summary.rung,
    resilience: summary.resilience,
    platform: summary.platform,
    built: summary.built,
    posture: summary.posture,
    headroom:
      summary.climb?.type === 'threshold' ? summary.climb.headroom : undefined,
    findings: idsWhere(false),
    accepted: idsWhere(true),
    availability: dependency.availability,
    teams,
    first_status: summary.status,
    first_rung: summary.rung,
    first_posture: summary.posture,
    first_day: dayOf(now),
    first_at: at,
    assessed_at: at,
    changed_at: options.changedAt ?? at,
    placement_hash: hashes.placement,
    input_hash: hashes.input,
    sequence,
  };
}

async function upsert(
  transaction: Knex.Transaction,
  table: string,
  columns: Parameters<typeof rowSource>[1],
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const names = Object.keys(columns);
  const updates = names
    .filter(name => !firstColumns.has(name))
    .map(name => `${name} = excluded.${name}`);
  if (table === 'assessments') {
    updates.push('gone_at = null');
  }
  const list = names.join(', ');
  await transaction.raw(
    `insert into ${table} (${list}) select ${list} from ? where true
     on conflict (entity_ref) do update set ${updates.join(', ')}`,
    [rowSource(transaction, columns, rows)],
  );
}
