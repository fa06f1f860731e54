/** How much one scan may find gone before the next one has to agree. */
export interface LossLimits {
  /** Of the entities that are known, 0 to 100. */
  percent: number;
  entities: number;
}

/** What a scan has missed. */
export interface Loss {
  /** How many entities are known to be in the catalog. */
  known: number;
  /** The refs of those among them that the scan did not find. */
  missing: readonly string[];
  /** The refs of those that the scan before has missed, and did not believe. */
  missedBefore: ReadonlySet<string>;
}

/**
 * Whether a loss is too large to be believed at once: more than a share of all
 * entities, and more than a number of them. It is believed if the scan before
 * has missed the same: everything that it missed is missing again, and what is
 * missing beside that would not be too much by itself. Where some came back the
 * catalog is still being filled, and the doubt goes on with the rest.
 */
export function isLossDoubtful(
  { known, missing, missedBefore }: Loss,
  limits: LossLimits,
): boolean {
  const isTooMuch = (count: number) =>
    count > limits.entities && count * 100 > limits.percent * known;
  if (!isTooMuch(missing.length)) {
    return false;
  }
  const again = missing.filter(entityRef => missedBefore.has(entityRef));
  return (
    missedBefore.size === 0 ||
    again.length < missedBefore.size ||
    isTooMuch(missing.length - again.length)
  );
}
