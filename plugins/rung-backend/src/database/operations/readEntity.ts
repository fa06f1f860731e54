import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { among } from '../dialect';
import { AssessmentRow, fromRow } from '../tables';
import { StoredDependency, StoredSummary } from '../types';
import { optionalTime, StoredTime } from '../times';
import { wholeRows } from './wholeRows';

/** What the report holds of one entity, whoever asks. */
export async function readEntity(
  client: Knex,
  entityRef: string,
): Promise<StoredSummary | undefined> {
  const row: (AssessmentRow & Counted) | undefined = await wholeRows(
    client,
    client('assessments as a'),
    'a',
  )
    .select(countedAt(client))
    .where('a.entity_ref', entityRef)
    .whereNull('a.gone_at')
    .first();
  return row && { ...fromRow(row), seenAt: optionalTime(row.counted_at) };
}

interface Counted {
  counted_at: StoredTime | null;
}

/**
 * When what was seen of `a` was confirmed by a scan: where it runs, or of the
 * cluster that it stands for. To see the same again is no change of it, so that it
 * is not written with it.
 */
function countedAt(client: Knex): Knex.QueryBuilder {
  return client('clusters as c')
    .min('c.counted_at')
    .whereIn(
      'c.name',
      client('assessment_places as p')
        .whereRaw('p.entity_ref = a.entity_ref')
        .select('p.cluster'),
    )
    .orWhereRaw('c.entity_ref = a.entity_ref')
    .as('counted_at');
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
    built: ResilienceRung | null;
  }[] = await client('assessments')
    .whereRaw(among(client, 'entity_ref', entityRefs))
    .whereNull('gone_at')
    .select('entity_ref', 'resilience', 'availability', 'teams', 'built');
  return rows.map(row => ({
    entityRef: row.entity_ref,
    resilience: row.resilience ?? undefined,
    availability: row.availability ?? undefined,
    teams: row.teams ?? undefined,
    built: row.built ?? undefined,
  }));
}
