import { severities, Severity } from '@rung/backstage-plugin-rung-common';
import { FindingSeries } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { dateOf } from '../../days';
import { clampDays } from '../limits';
import { ReportQuery, StoredFindingTrend } from '../types';
import { applyFilters } from './filters';
import { everVisible, visibleDomain } from './visibleAssessments';

interface SpanRow {
  finding: string;
  severity: Severity;
  /** No day before the first. */
  from_day: number;
  /** Not known while it is open. */
  until_day: number | null;
  total: number | string;
}

/**
 * How many entities had each finding open at the end of each day, of what a
 * reader may see. The database adds up those of the same days, so that what is
 * read does not grow with the catalog.
 */
export async function readFindingTrend(
  client: Knex,
  { filters, visibility }: ReportQuery,
  { days, today }: { days: number; today: number },
): Promise<StoredFindingTrend> {
  const fence = await client('fence').first('known_from', 'findings_from');
  const firstDay = Math.max(
    today - clampDays(days) + 1,
    fence.known_from,
    fence.findings_from,
  );
  const rows: SpanRow[] = await applyFilters(
    everVisible(client, visibility),
    filters,
    visibleDomain(client, visibility),
  )
    .join('finding_spans as s', 's.entity_ref', 'a.entity_ref')
    .where(either =>
      either.whereNull('s.until_day').orWhere('s.until_day', '>', firstDay),
    )
    .select(
      's.finding',
      's.severity',
      client.raw(
        'case when s.from_day < ? then ? else s.from_day end as from_day',
        [firstDay, firstDay],
      ),
      's.until_day',
    )
    .count('* as total')
    .groupByRaw('1, 2, 3, 4');
  const count = Math.max(today - firstDay + 1, 0);
  return {
    days: Array.from({ length: count }, (_, index) => dateOf(firstDay + index)),
    findings: seriesOf(rows, { firstDay, today, count }),
  };
}

function seriesOf(
  rows: readonly SpanRow[],
  { firstDay, today, count }: Record<'firstDay' | 'today' | 'count', number>,
): FindingSeries[] {
  const series = new Map<string, FindingSeries>();
  for (const { finding: id, severity, ...row } of rows) {
    const key = `${severities.indexOf(severity)} ${id}`;
    const { open } =
      series.get(key) ??
      series
        .set(key, { id, severity, open: new Array<number>(count).fill(0) })
        .get(key)!;
    // A clock that was ahead has noted for later what counts today already.
    const from = Math.min(row.from_day, today) - firstDay;
    const until = Math.min(row.until_day ?? today + 1, today + 1) - firstDay;
    for (let index = from; index < until; index++) {
      open[index] += Number(row.total);
    }
  }
  return [...series.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, each]) => each);
}
