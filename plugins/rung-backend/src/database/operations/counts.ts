import {
  Fit,
  fits,
  RungNumber,
  rungNumbers,
} from '@rung/backstage-plugin-rung-common';
import {
  ReportCounts,
  ReportedStatus,
  reportedStatuses,
} from '@rung/backstage-plugin-rung-common/wire';

/** The counts that are columns of a row and not a list. */
export type PlainCounts = Omit<ReportCounts, 'findings' | 'platform'>;

function byName<TName extends string | number>(
  names: readonly TName[],
  count: (name: TName) => number,
): Record<TName, number> {
  return Object.fromEntries(names.map(name => [name, count(name)])) as Record<
    TName,
    number
  >;
}

/** Counts each sort, as `count` says for the column and value it belongs to. */
export function countsBy(
  total: number,
  count: (
    column: 'status' | 'rung' | 'fit',
    value: ReportedStatus | RungNumber | Fit,
  ) => number,
): PlainCounts {
  return {
    total,
    statuses: byName(reportedStatuses, status => count('status', status)),
    rungs: byName(rungNumbers, rung => count('rung', rung)),
    fits: byName(fits, fit => count('fit', fit)),
  };
}

/** Two counts of the same things, sort by sort. */
export function combineCounts(
  one: PlainCounts,
  other: PlainCounts,
  sign: 1 | -1 = 1,
): PlainCounts {
  return {
    total: one.total + sign * other.total,
    statuses: byName(
      reportedStatuses,
      status => one.statuses[status] + sign * other.statuses[status],
    ),
    rungs: byName(
      rungNumbers,
      rung => one.rungs[rung] + sign * other.rungs[rung],
    ),
    fits: byName(fits, fit => one.fits[fit] + sign * other.fits[fit]),
  };
}

export const noCounts: PlainCounts = countsBy(0, () => 0);

/** The name of the column that counts one value of another. */
function columnOf(column: string, value: string | number): string {
  return `${column}_${value}`;
}

/** SQL that counts each sort in a column of its own. */
export const countColumns: readonly string[] = [
  ...reportedStatuses.map(value => ['status', value, `'${value}'`]),
  ...rungNumbers.map(value => ['rung', value, `${value}`]),
  ...fits.map(value => ['fit', value, `'${value}'`]),
].map(
  ([column, value, literal]) =>
    `sum(case when a.${column} = ${literal} then 1 else 0 end) as "${columnOf(
      String(column),
      value,
    )}"`,
);

/** A row with {@link countColumns}. PostgreSQL sends large counts as text. */
export function countsFromRow(
  row: Record<string, unknown> & { total: unknown },
): PlainCounts {
  return countsBy(Number(row.total), (column, value) =>
    Number(row[columnOf(column, value)]),
  );
}
