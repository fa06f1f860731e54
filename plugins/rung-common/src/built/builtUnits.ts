import { UnitKind } from '../ladder/units';
import { BuiltFacts } from './types';

/** How many of each kind are built, as far as that is known. */
export type BuiltUnits = { readonly [kind in UnitKind]?: number };

/**
 * The copies that the facts tell of: one for each region where the data is
 * replicated, and where it is in a single region one. Data that is replicated
 * within one region, or over nobody knows how many, tells no number.
 */
function copiesIn({ database, regions }: BuiltFacts): number | undefined {
  if (database === 'single-region') {
    return 1;
  }
  return database !== undefined && regions !== undefined && regions >= 2
    ? regions
    : undefined;
}

/** What is built of each kind. What is stateless has no copies to count. */
export function builtUnits(
  facts: BuiltFacts,
  { stateless }: { stateless: boolean },
): BuiltUnits {
  return {
    region: facts.regions,
    cluster: facts.clusters,
    zone: facts.zones,
    dataCopy: stateless ? undefined : copiesIn(facts),
  };
}
