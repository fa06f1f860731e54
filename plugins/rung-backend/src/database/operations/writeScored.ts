import { Knex } from 'knex';
import { dayOf } from '../../days';
import { changeBetween, firstOf, keptFacts, movedTowards } from '../../history';
import { findingWeight, ScoredRecord } from '../../scoring';
import { among, rowSource } from '../dialect';
import {
  assessmentColumns,
  AssessmentRow,
  detailsOf,
  fromRow,
} from '../tables';
import { toUnitColumns } from '../unitColumns';
import { watchColumns } from '../watchColumns';
import { isoTime, StoredTime } from '../times';
import { Written } from '../types';
import { writeAcceptances } from './acceptances';
import { writeExercises } from './exercises';
import { noteWrite } from './fence';
import { FindingsMove, writeFindingSpans } from './findingSpans';
import { writeGraph } from './graph';
import {
  HistoryEntry,
  insertHistory,
  notBefore,
  subjectOf,
} from './insertHistory';
import { writeOwners } from './owners';
import { writePlaces } from './places';
import { writeProblems } from './problems';
import { writePlacingClusters } from './placingClusters';
import { writeVerdictInputs } from './verdictInputs';
import { wholeRows } from './wholeRows';

type PriorRow = AssessmentRow & {
  sequence: number;
  gone_at: StoredTime | null;
  rules: string | null;
};

/**
 * Writes results, and history where a verdict, a requirement or a fact moved. What a later write has
 * written already is left as it is. All writers hold the fence, so that no two
 * of them note the same change.
 */
export async function writeScored(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
  options: { sequence: number; now: Date },
): Promise<Written> {
  const { sequence, now } = options;
  const prior = await readPrior(transaction, scored);
  const entries: HistoryEntry[] = [];
  const findingsMoves: FindingsMove[] = [];
  const written: ScoredRecord[] = [];
  const rows: object[] = [];
  let next = await nextNumber(transaction);

  for (const found of lastOfEach(scored)) {
    const entityRef = found.summary.entityRef;
    const before = prior.get(entityRef);
    if (before && before.sequence > sequence) {
      continue;
    }
    const item = withMoves(found, before, now);
    const changes = before ? entriesFrom(before, item, now) : [];
    entries.push(...changes);
    findingsMoves.push({
      entityRef,
      before: (before && summaryBefore(before)?.findings) ?? [],
      after: item.summary.findings,
    });
    written.push(item);
    rows.push({
      ...rowOf(item, changes.at(-1)?.at ?? before?.changed_at),
      // One that was registered anew is another entity, and what was written by a
      // version before this one has no number.
      number: (before?.uid === item.uid ? before.number : null) ?? next++,
    });
  }
  if (rows.length > 0) {
    await upsertAssessments(transaction, rows, options);
    await upsertDetails(transaction, written, prior);
    await writeOwners(transaction, written);
    await writePlaces(transaction, written);
    await writePlacingClusters(transaction, written);
    await writeGraph(transaction, written);
    await writeProblems(transaction, written);
    await writeVerdictInputs(transaction, written);
    await writeAcceptances(transaction, written);
    await writeExercises(transaction, written);
    await insertHistory(transaction, entries);
    await writeFindingSpans(transaction, findingsMoves, dayOf(now));
    await noteWrite(transaction);
  }
  return { entities: rows.length, changes: entries.length };
}

/**
 * The number of an entity that is new. The last that was forgotten may have had it:
 * nobody has been able to see that for as long as history is kept.
 */
async function nextNumber(transaction: Knex.Transaction): Promise<number> {
  const [{ last }]: { last: number | null }[] = await transaction(
    'assessments',
  ).max('number as last');
  return (last ?? -1) + 1;
}

/** Tells of the numbers close to a threshold when they came nearer. */
function withMoves(
  { summary, ...rest }: ScoredRecord,
  before: PriorRow | undefined,
  now: Date,
): ScoredRecord {
  const prior = before?.uid === rest.uid ? summaryBefore(before) : undefined;
  return {
    ...rest,
    summary: { ...summary, nearBySource: movedTowards(summary, prior, now) },
  };
}

/** A statement must not write the same row twice. */
function lastOfEach(scored: readonly ScoredRecord[]): Iterable<ScoredRecord> {
  return new Map(scored.map(item => [item.summary.entityRef, item])).values();
}

async function readPrior(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<Map<string, PriorRow>> {
  const rows: PriorRow[] = await wholeRows(
    transaction,
    transaction('assessments as a'),
    'a',
  ).whereRaw(
    among(
      transaction,
      'a.entity_ref',
      scored.map(({ summary }) => summary.entityRef),
    ),
  );
  return new Map(rows.map(row => [row.entity_ref, row]));
}

/**
 * What moved since an entity of this ref was written. One that was registered
 * anew is another entity: the earlier one has left, and its numbers are not a
 * matter of those who own the new one.
 */
function entriesFrom(
  before: PriorRow,
  { uid, summary, facts, hashes }: ScoredRecord,
  now: Date,
): HistoryEntry[] {
  const prior = summaryBefore(before);
  const verdict = { ...summary, facts: facts && keptFacts(facts) };
  const subject = subjectOf(uid, summary);
  const moves =
    prior && before.uid !== uid
      ? [
          {
            ...subjectOf(before.uid, prior),
            change: changeBetween(prior, undefined),
          },
          { ...subject, change: changeBetween(undefined, verdict) },
        ]
      : [{ ...subject, change: changeBetween(prior, verdict) }];
  const common = {
    at: notBefore(now, before.changed_at, before.gone_at),
    rulesChanged: before.rules !== null && before.rules !== hashes.rules,
  };
  return moves.flatMap(({ change, ...whose }) =>
    change ? [{ ...whose, ...common, ...change }] : [],
  );
}

/** What was stored of what was in the catalog, with its facts. */
function summaryBefore(row: PriorRow) {
  if (row.gone_at !== null) {
    return undefined;
  }
  const { summary, facts } = fromRow(row);
  return { ...summary, facts };
}

function rowOf(
  { uid, summary, dependency, teams, hashes }: ScoredRecord,
  changedAt: StoredTime | undefined,
) {
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
    system: summary.system,
    domain: summary.domain,
    tags: JSON.stringify(summary.tags),
    status: summary.status,
    rung: summary.rung,
    resilience: summary.resilience,
    platform: summary.platform,
    built: summary.built,
    built_source: summary.builtSource,
    fit: summary.fit,
    ...toUnitColumns(summary),
    headroom:
      summary.climb?.type === 'threshold' ? summary.climb.headroom : undefined,
    headrooms: JSON.stringify(
      summary.climbs.map(({ climb, source }) => [
        source.entityRef === summary.entityRef ? undefined : source.entityRef,
        climb.headroom,
      ]),
    ),
    ...watchColumns(summary),
    findings: idsWhere(false),
    finding_weight: findingWeight(summary.findings),
    accepted: idsWhere(true),
    missing: JSON.stringify(summary.missing),
    unreadable: JSON.stringify(summary.unreadable),
    availability: dependency.availability,
    teams,
    changed_at: changedAt && isoTime(changedAt),
    input_hash: hashes.input,
    rules: hashes.rules,
  };
}

/** The entity that has the ref now is seen for the first time. */
const subjectUpdates = ['subject_status', 'subject_at'].map(
  name =>
    `${name} = case when assessments.uid = excluded.uid then assessments.${name} else excluded.${name} end`,
);

/** What is the same for all rows is handed over once. */
async function upsertAssessments(
  transaction: Knex.Transaction,
  rows: readonly object[],
  { sequence, now }: { sequence: number; now: Date },
): Promise<void> {
  const at = now.toISOString();
  const names = Object.keys(assessmentColumns);
  const updates = [...names, 'assessed_at', 'sequence']
    .filter(name => name !== 'entity_ref')
    .map(name => `${name} = excluded.${name}`);
  await transaction.raw(
    `insert into assessments (
       ${names.join(', ')}, assessed_at, sequence,
       first_status, first_rung, first_fit, first_day, first_at,
       subject_status, subject_at
     )
     select
       ${names
         .map(name => (name === 'changed_at' ? `coalesce(${name}, ?)` : name))
         .join(', ')}, ?, ?,
       status, rung, fit, ?, ?, status, ?
     from ? where true
     on conflict (entity_ref) do update set ${[
       ...updates,
       ...subjectUpdates,
     ].join(', ')}, gone_at = null`,
    [
      at,
      at,
      sequence,
      dayOf(now),
      at,
      at,
      rowSource(transaction, assessmentColumns, rows),
    ],
  );
}

/** How an entity was found at first stays, until another one has its ref. */
async function upsertDetails(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
  prior: ReadonlyMap<string, PriorRow>,
): Promise<void> {
  const isNew = ({ uid, summary }: ScoredRecord) =>
    prior.get(summary.entityRef)?.uid !== uid;
  await transaction.raw(
    `insert into assessment_details (entity_ref, details, first_found)
     select entity_ref, details, first_found from ? where true
     on conflict (entity_ref) do update set
       details = excluded.details,
       first_found = coalesce(excluded.first_found, assessment_details.first_found)`,
    [
      rowSource(
        transaction,
        { entity_ref: 'text', details: 'text', first_found: 'text' },
        scored.map(item => ({
          entity_ref: item.summary.entityRef,
          details: detailsOf(item),
          first_found: isNew(item)
            ? JSON.stringify(firstOf(item.summary))
            : undefined,
        })),
      ),
    ],
  );
}
