import { CalendarDay } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { dateOf } from '../../days';
import { among } from '../dialect';
import { clampDays, clampLimit } from '../limits';
import { EndingQuery } from '../types';
import { applyFilters } from './filters';
import { visibleAssessments, visibleDomain } from './visibleAssessments';

/** What is kept of an entity by finding, until a day. */
interface EndingRow {
  entity_ref: string;
  name: string;
  title: string | null;
  finding: string;
  until_day: number;
}

/** The same as it is told. */
interface Ending {
  entityRef: string;
  name: string;
  title?: string;
  owners: string[];
  finding: string;
  until: CalendarDay;
}

/** What ends from today on within so many days, the next first. */
export async function readEnding<TColumn extends object>(
  client: Knex,
  { filters, visibility, within, limit }: EndingQuery,
  {
    today,
    table,
    column,
  }: {
    today: number;
    table: 'finding_acceptances' | 'exercises';
    /** What else is told of each. */
    column: keyof TColumn & string;
  },
): Promise<{ rows: { ending: Ending; row: TColumn }[]; total: number }> {
  const ending = () =>
    applyFilters(
      visibleAssessments(client, visibility),
      filters,
      visibleDomain(client, visibility),
    )
      .join(`${table} as x`, 'x.entity_ref', 'a.entity_ref')
      .whereBetween('x.until_day', [today, today + clampDays(within)]);
  const rows: (EndingRow & TColumn)[] = await ending()
    .select(
      'a.entity_ref',
      'a.name',
      'a.title',
      'x.finding',
      'x.until_day',
      `x.${column}`,
    )
    .orderBy(['x.until_day', 'a.name', 'a.entity_ref', 'x.finding'])
    .limit(clampLimit(limit));
  const [{ total }] = await ending().count('* as total');
  const ownersOf = await readOwners(
    client,
    rows.map(row => row.entity_ref),
  );
  return {
    rows: rows.map(row => ({
      row,
      ending: {
        entityRef: row.entity_ref,
        name: row.name,
        title: row.title ?? undefined,
        owners: ownersOf(row.entity_ref),
        finding: row.finding,
        until: dateOf(row.until_day),
      },
    })),
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
