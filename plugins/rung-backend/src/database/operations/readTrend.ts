import { Fit, RungNumber } from '@rung/backstage-plugin-rung-common';
import {
  ReportedStatus,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import { clampDays } from '../limits';
import { dateOf } from '../../days';
import { ReportQuery } from '../types';
import {
  combineCounts,
  countColumns,
  countsBy,
  countsFromRow,
  noCounts,
  PlainCounts,
} from './counts';
import { applyFilters } from './filters';
import {
  everVisible,
  visibleAssessments,
  visibleDomain,
} from './visibleAssessments';

/** Where the day and the verdict of a move are written, and its sign. */
interface Source {
  day: string;
  verdict: string;
  sign: 1 | -1;
}

const appearing: Source = { day: 'a.first_day', verdict: 'a.first', sign: 1 };
const changing: readonly Source[] = [
  { day: 'h.day', verdict: 'h.after', sign: 1 },
  { day: 'h.day', verdict: 'h.before', sign: -1 },
];

interface MoveRow {
  day: number;
  status: ReportedStatus;
  rung: RungNumber | null;
  fit: Fit;
  total: number | string;
}

/**
 * The counts at the end of each day. They are those of today, from which the
 * changes of each day are taken back one day after the other: nothing has to
 * be stored for a day, and a reader's own counts come out for each of them.
 * Days of which the changes are no longer kept are left out.
 */
export async function readTrend(
  client: Knex,
  query: ReportQuery,
  { days, today }: { days: number; today: number },
): Promise<TrendDay[]> {
  const { filters, visibility } = query;
  const domain = visibleDomain(client, visibility);
  const { known_from: knownFrom } = await client('fence').first('known_from');
  const firstDay = Math.max(today - clampDays(days) + 1, knownFrom);

  const [current] = await applyFilters(
    visibleAssessments(client, visibility),
    filters,
    domain,
  )
    .select(client.raw(countColumns.join(', ')))
    .count('* as total');

  // What has left the catalog since was there on earlier days.
  const ever = () =>
    applyFilters(everVisible(client, visibility), filters, domain);
  const moved = new Map<number, PlainCounts>();
  const take = async (rows: Knex.QueryBuilder, source: Source) => {
    for (const row of await movesOf(client, rows, source, firstDay)) {
      // A clock that was ahead has noted for later what counts today already.
      const day = Math.min(row.day, today);
      const before = moved.get(day) ?? noCounts;
      moved.set(day, combineCounts(before, countsOf(row), source.sign));
    }
  };
  await take(ever(), appearing);
  for (const source of changing) {
    await take(
      ever().join('history as h', 'h.entity_ref', 'a.entity_ref'),
      source,
    );
  }

  const trend: TrendDay[] = [];
  let counts = countsFromRow(current);
  for (let day = today; day >= firstDay; day--) {
    trend.unshift({ date: dateOf(day), ...counts });
    counts = combineCounts(counts, moved.get(day) ?? noCounts, -1);
  }
  return trend;
}

async function movesOf(
  client: Knex,
  rows: Knex.QueryBuilder,
  { day, verdict }: Source,
  firstDay: number,
): Promise<MoveRow[]> {
  return rows
    .where(day, '>=', firstDay)
    .whereNotNull(`${verdict}_status`)
    .select(
      `${day} as day`,
      `${verdict}_status as status`,
      `${verdict}_rung as rung`,
      `${verdict}_fit as fit`,
    )
    .count('* as total')
    .groupBy(client.raw('1, 2, 3, 4'));
}

function countsOf(row: MoveRow): PlainCounts {
  const total = Number(row.total);
  return countsBy(total, (column, value) =>
    row[column] === value ? total : 0,
  );
}
