import {
  UnitCount,
  UnitKind,
  unitKinds,
} from '@rung/backstage-plugin-rung-common';

/** What is counted in units: what could go, and what closing a gap would take. */
export const unitSums = ['couldGo', 'closing'] as const;

export type UnitSum = (typeof unitSums)[number];

const prefixes = { couldGo: 'could_go', closing: 'closing' } as const;
const names = {
  region: 'region',
  cluster: 'cluster',
  zone: 'zone',
  dataCopy: 'data_copy',
} as const satisfies Record<UnitKind, string>;

/** The column that counts one kind of what could go, or of what closing takes. */
export function unitColumn<TSum extends UnitSum, TKind extends UnitKind>(
  sum: TSum,
  kind: TKind,
) {
  return `${prefixes[sum]}_${names[kind]}` as const as `${(typeof prefixes)[TSum]}_${(typeof names)[TKind]}`;
}

export type UnitColumns<TValue> = Record<
  `${(typeof prefixes)[UnitSum]}_${(typeof names)[UnitKind]}`,
  TValue
>;

/** A row of the columns that count units. */
export function toUnitColumns(
  summary: Record<UnitSum, readonly UnitCount[]>,
): UnitColumns<number> {
  return Object.fromEntries(
    unitSums.flatMap(sum =>
      unitKinds.map(kind => [
        unitColumn(sum, kind),
        summary[sum].find(item => item.kind === kind)?.count ?? 0,
      ]),
    ),
  ) as UnitColumns<number>;
}

/** What a row counts. PostgreSQL sends sums as text. */
export function fromUnitColumns(
  row: UnitColumns<number | string>,
  sum: UnitSum,
): UnitCount[] {
  return unitKinds.flatMap(kind => {
    const count = Number(row[unitColumn(sum, kind)]);
    return count > 0 ? { kind, count } : [];
  });
}
