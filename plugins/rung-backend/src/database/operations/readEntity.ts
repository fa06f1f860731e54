import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { among } from '../dialect';
import { AssessmentRow, fromRow } from '../tables';
import { StoredDependency, StoredSummary } from '../types';
import { wholeRows } from './wholeRows';

/** What the report holds of one entity, whoever asks. */
export async function readEntity(
  client: Knex,
  entityRef: string,
): Promise<StoredSummary | undefined> {
  const row: AssessmentRow | undefined = await wholeRows(
    client,
    client('assessments as a'),
    'a',
  )
    .where('a.entity_ref', entityRef)
    .whereNull('a.gone_at')
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
