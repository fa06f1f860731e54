import { ReportedStatus } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { clampLimit } from '../limits';
import { isoTime, StoredTime } from '../times';
import {
  HistoryQuery,
  StoredChange,
  StoredFirst,
  StoredHistory,
} from '../types';

interface HistoryRow {
  at: StoredTime;
  uid: string | null;
  owners: string | null;
  before: string | null;
  after: string | null;
  changes: string;
  facts: string | null;
  rules_changed: boolean | number;
}

/** The changes of one entity, newest first. */
export async function readHistory(
  client: Knex,
  entityRef: string,
  query: HistoryQuery,
): Promise<StoredHistory> {
  const { uid, after } = query;
  const limit = clampLimit(query.limit);
  const passed = after?.passed ?? 0;
  const rows: HistoryRow[] = await client('history')
    .where('entity_ref', entityRef)
    .where(builder => uid !== undefined && builder.where({ uid }))
    .where(builder => after && builder.where('at', '<=', after.at))
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    // One more tells whether there is a next page.
    .limit(passed + limit + 1)
    .select(
      'at',
      'uid',
      'owners',
      'before',
      'after',
      'changes',
      'facts',
      'rules_changed',
    );
  const items = rows.map(itemOf);
  const positioned = items.map((item, index) => ({
    ...item,
    position: {
      at: item.at,
      passed: items.slice(0, index + 1).filter(({ at }) => at === item.at)
        .length,
    },
  }));
  return {
    items: positioned.slice(passed, passed + limit),
    hasMore: rows.length > passed + limit,
    firstSeen: await readFirstSeen(client, entityRef, uid),
  };
}

function itemOf(row: HistoryRow): Omit<StoredChange, 'position'> {
  return {
    at: isoTime(row.at),
    uid: row.uid ?? undefined,
    owners: row.owners === null ? [] : JSON.parse(row.owners),
    before: row.before === null ? undefined : JSON.parse(row.before),
    after: row.after === null ? undefined : JSON.parse(row.after),
    changes: JSON.parse(row.changes),
    facts: row.facts === null ? undefined : JSON.parse(row.facts),
    rulesChanged: row.rules_changed ? true : undefined,
  };
}

/** Of the entity that has the ref now. */
async function readFirstSeen(
  client: Knex,
  entityRef: string,
  uid: string | undefined,
): Promise<StoredFirst | undefined> {
  const first:
    | {
        subject_at: StoredTime | null;
        subject_status: ReportedStatus;
        first_found: string | null;
      }
    | undefined = await client('assessments as a')
    .leftJoin('assessment_details as d', 'd.entity_ref', 'a.entity_ref')
    .where('a.entity_ref', entityRef)
    .where(builder => uid !== undefined && builder.where('a.uid', uid))
    .first('a.subject_at', 'a.subject_status', 'd.first_found');
  return first?.subject_at
    ? {
        at: isoTime(first.subject_at),
        status: first.subject_status,
        found:
          first.first_found === null
            ? undefined
            : JSON.parse(first.first_found),
      }
    : undefined;
}
