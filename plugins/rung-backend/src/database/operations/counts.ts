import {
  BuiltSource,
  builtSources,
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
export type PlainCounts = Omit<
  ReportCounts,
  'findings' | 'platform' | 'builtSources' | 'unreadable'
>;

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

function countsOf(
  column: string,
  values: readonly (string | number)[],
): string[] {
  return values.map(value => {
    const literal = typeof value === 'number' ? value : `'${value}'`;
    return `sum(case when a.${column} = ${literal} then 1 else 0 end) as "${columnOf(
      column,
      value,
    )}"`;
  });
}

/** SQL that counts each sort in a column of its own. */
export const countColumns: readonly string[] = [
  ...countsOf('status', reportedStatuses),
  ...countsOf('rung', rungNumbers),
  ...countsOf('fit', fits),
];

/** SQL that counts by what it is known what is built, as no trend does. */
export const sourceColumns = countsOf('built_source', builtSources);

/** A row with {@link sourceColumns}. */
export function sourcesFromRow(
  row: Record<string, unknown>,
): Record<BuiltSource, number> {
  return byName(builtSources, source =>
    Number(row[columnOf('built_source', source)]),
  );
}

/** How often each is counted in all of these together. */
export function sumSources(
  counted: readonly Record<BuiltSource, number>[],
): Record<BuiltSource, number> {
  return byName(builtSources, source =>
    counted.reduce((sum, counts) => sum + counts[source], 0),
  );
}

/** A row with {@link countColumns}. PostgreSQL sends large counts as text. */
export function countsFromRow(
  row: Record<string, unknown> & { total: unknown },
): PlainCounts {
  return countsBy(Number(row.total), (column, value) =>
    Number(row[columnOf(column, value)]),
  );
}
