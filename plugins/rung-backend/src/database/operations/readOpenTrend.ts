import { FindingId } from '@rung/backstage-plugin-rung-common';
import { Knex } from 'knex';
import { dateOf } from '../../days';
import { clampDays } from '../limits';
import { OpenDay, ReportQuery } from '../types';
import { applyFilters } from './filters';
import { everVisible, visibleDomain } from './visibleAssessments';

interface PieceRow {
  from_day: number;
  until_day: number;
  total: number | string;
}

/**
 * How many entities had any of some findings open at the end of each day, of what a
 * reader may see. One that had two of them on a day counts once: of each span the
 * database takes the part that no earlier one covers.
 */
export async function readOpenTrend(
  client: Knex,
  query: ReportQuery & { findings: readonly FindingId[] },
  { days, today }: { days: number; today: number },
): Promise<OpenDay[]> {
  const { filters, visibility, findings } = query;
  const fence = await client('fence').first('known_from', 'findings_from');
  const firstDay = Math.max(
    today - clampDays(days) + 1,
    fence.known_from,
    fence.findings_from,
  );
  const tomorrow = today + 1;
  const spans = applyFilters(
    everVisible(client, visibility),
    filters,
    visibleDomain(client, visibility),
  )
    .join('finding_spans as s', 's.entity_ref', 'a.entity_ref')
    .whereIn('s.finding', [...findings])
    .select(
      'a.entity_ref',
      client.raw(
        `case when s.from_day < ? then ? when s.from_day > ? then ? else s.from_day end
         as from_day`,
        [firstDay, firstDay, today, today],
      ),
      client.raw(
        'case when s.until_day is null or s.until_day > ? then ? else s.until_day end as until_day',
        [tomorrow, tomorrow],
      ),
    );
  const covered = client.raw(
    `max(until_day) over (
       partition by entity_ref order by from_day, until_day
       rows between unbounded preceding and 1 preceding
     ) as covered`,
  );
  const pieces = client
    .from(client.from(spans.as('s')).select('*', covered).as('c'))
    .select(
      client.raw(
        'case when covered > from_day then covered else from_day end as from_day',
      ),
      'until_day',
    );
  const rows: PieceRow[] = await client
    .from(pieces.as('p'))
    .whereRaw('from_day < until_day')
    .select('from_day', 'until_day')
    .count('* as total')
    .groupBy('from_day', 'until_day');
  return Array.from(
    { length: Math.max(tomorrow - firstDay, 0) },
    (_, index) => {
      const day = firstDay + index;
      return {
        date: dateOf(day),
        open: rows
          .filter(row => row.from_day <= day && day < row.until_day)
          .reduce((sum, { total }) => sum + Number(total), 0),
      };
    },
  );
}
