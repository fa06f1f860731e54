import { Severity } from '@rung/backstage-plugin-rung-common';
import { EndingAcceptance } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { dateOf, dayOf } from '../../days';
import { ScoredRecord } from '../../scoring';
import { among, rowSource } from '../dialect';
import { clampDays, clampLimit } from '../limits';
import { AcceptanceQuery, EndingAcceptances } from '../types';
import { applyFilters } from './filters';
import { visibleAssessments, visibleDomain } from './visibleAssessments';

interface AcceptanceRow {
  entity_ref: string;
  name: string;
  title: string | null;
  finding: string;
  severity: Severity;
  until_day: number;
}

/** Puts what is accepted of entities in place of what was. */
export async function writeAcceptances(
  transaction: Knex.Transaction,
  scored: readonly ScoredRecord[],
): Promise<void> {
  const refs = scored.map(({ summary }) => summary.entityRef);
  await transaction('finding_acceptances')
    .whereRaw(among(transaction, 'entity_ref', refs))
    .delete();
  const rows = scored.flatMap(({ summary, acceptances = [] }) =>
    acceptances.map(({ id, severity, until }) => ({
      entity_ref: summary.entityRef,
      finding: id,
      severity,
      until_day: dayOf(new Date(until)),
    })),
  );
  if (rows.length > 0) {
    await transaction.raw(
      `insert into finding_acceptances (entity_ref, finding, severity, until_day)
       select entity_ref, finding, severity, until_day from ?`,
      [
        rowSource(
          transaction,
          {
            entity_ref: 'text',
            finding: 'text',
            severity: 'text',
            until_day: 'integer',
          },
          rows,
        ),
      ],
    );
  }
}

/** The acceptances that end from today on within so many days, the next first. */
export async function readAcceptances(
  client: Knex,
  { filters, visibility, within, limit }: AcceptanceQuery,
  today: number,
): Promise<EndingAcceptances> {
  const ending = () =>
    applyFilters(
      visibleAssessments(client, visibility),
      filters,
      visibleDomain(client, visibility),
    )
      .join('finding_acceptances as x', 'x.entity_ref', 'a.entity_ref')
      .whereBetween('x.until_day', [today, today + clampDays(within)]);
  const rows: AcceptanceRow[] = await ending()
    .select(
      'a.entity_ref',
      'a.name',
      'a.title',
      'x.finding',
      'x.severity',
      'x.until_day',
    )
    .orderBy(['x.until_day', 'a.name', 'a.entity_ref', 'x.finding'])
    .limit(clampLimit(limit));
  const [{ total }] = await ending().count('* as total');
  const ownersOf = await readOwners(
    client,
    rows.map(row => row.entity_ref),
  );
  return {
    items: rows.map(
      (row): EndingAcceptance => ({
        entityRef: row.entity_ref,
        name: row.name,
        title: row.title ?? undefined,
        owners: ownersOf(row.entity_ref),
        finding: row.finding,
        severity: row.severity,
        until: dateOf(row.until_day),
      }),
    ),
    total: Number(total),
  };
}

async function readOwners(
  client: Knex,
  entityRefs: readonly string[],
): Promise<(entityRef: string) => string[]> {
  const rows: { entity_ref: string; owner: string }[] = await client(
    'assessment_owners',
  )
    .whereRaw(among(client, 'entity_ref', [...new Set(entityRefs)]))
    .select('entity_ref', 'owner');
  return entityRef =>
    rows
      .filter(row => row.entity_ref === entityRef)
      .map(({ owner }) => owner)
      // Sorted here, because databases differ in how they sort.
      .sort();
}
