import {
  FirstSeen,
  HistoryItem,
  ReportedStatus,
  ResilienceRung,
} from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { among } from '../dialect';
import { AssessmentRow, fromRow } from '../tables';
import { isoTime, StoredTime } from '../times';
import { StoredDependency, StoredEntity } from '../types';

/** What the report holds of one entity, whoever asks. */
export async function readEntity(
  client: Knex,
  entityRef: string,
): Promise<StoredEntity | undefined> {
  const row: AssessmentRow | undefined = await client('assessments as a')
    .join('assessment_details as d', 'd.entity_ref', 'a.entity_ref')
    .where('a.entity_ref', entityRef)
    .whereNull('a.gone_at')
    .select('a.*', 'd.details')
    .first();
  return row && fromRow(row);
}

/** What the report knows of entities that another one depends on. */
export async function readDependencies(
  client: Knex,
  entityRefs: readonly string[],
): Promise<StoredDependency[]> {
  const rows: {
    entity_ref: string;
    resilience: ResilienceRung | null;
    availability: number | null;
    teams: number | null;
  }[] = await client('assessments')
    .whereRaw(among(client, 'entity_ref', entityRefs))
    .whereNull('gone_at')
    .select('entity_ref', 'resilience', 'availability', 'teams');
  return rows.map(row => ({
    entityRef: row.entity_ref,
    resilience: row.resilience ?? undefined,
    availability: row.availability ?? undefined,
    teams: row.teams ?? undefined,
  }));
}

interface HistoryRow {
  id: number;
  at: StoredTime;
  before: string | null;
  after: string | null;
  changes: string;
  rules_changed: boolean | number;
}

/** The changes of one entity, newest first. */
export async function readHistory(
  client: Knex,
  entityRef: string,
  { limit, before }: { limit: number; before?: number },
): Promise<{ items: HistoryItem[]; firstSeen?: FirstSeen }> {
  const rows: HistoryRow[] = await client('history')
    .where('entity_ref', entityRef)
    .where(query => before !== undefined && query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .select('id', 'at', 'before', 'after', 'changes', 'rules_changed');
  const first:
    | { first_at: StoredTime; first_status: ReportedStatus }
    | undefined = await client('assessments')
    .where('entity_ref', entityRef)
    .first('first_at', 'first_status');
  return {
    firstSeen: first && {
      at: isoTime(first.first_at),
      status: first.first_status,
    },
    items: rows.map(row => ({
      id: row.id,
      at: isoTime(row.at),
      before: row.before === null ? undefined : JSON.parse(row.before),
      after: row.after === null ? undefined : JSON.parse(row.after),
      changes: JSON.parse(row.changes),
      rulesChanged: row.rules_changed ? true : undefined,
    })),
  };
}
