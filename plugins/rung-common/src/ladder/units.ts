/**
 * What a design is made of and has to be paid for, by kind, the largest first.
 * `dataCopy`: a copy of the data in a region of its own.
 *
 * @public
 */
export const unitKinds = ['region', 'cluster', 'zone', 'dataCopy'] as const;

/**
 * See {@link unitKinds}.
 *
 * @public
 */
export type UnitKind = (typeof unitKinds)[number];

/**
 * How many of one kind.
 *
 * @public
 */
export interface UnitCount {
  kind: UnitKind;
  /** At least one. */
  count: number;
}

/**
 * Units in the order in which a sentence names them: of what there is most first, and
 * of as many the larger kind.
 *
 * @public
 */
export function mostFirst<TUnit extends UnitCount>(
  units: readonly TUnit[],
): TUnit[] {
  const size = ({ kind }: TUnit) => unitKinds.indexOf(kind);
  return [...units].sort(
    (one, other) => other.count - one.count || size(one) - size(other),
  );
}
