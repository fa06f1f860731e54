import { ResilienceRung } from '../ladder/types';
import { UnitKind } from '../ladder/units';
import { REDUNDANT_CONTROL_PLANE } from './deriveResilience';
import { knownFacts } from './knownFacts';
import { shortOf } from './shortOf';
import { Built, BuiltFacts } from './types';

/**
 * What can be missing of what a rung takes, in the order in which it is told.
 * `control-plane`: one that survives the loss of a node. `tested-backups`: there
 * are backups, and nobody has restored one.
 *
 * @public
 */
export const missingParts = [
  'regions',
  'clusters',
  'zones',
  'control-plane',
  'replicated-data',
  'backups',
  'tested-backups',
] as const;

/**
 * One part of what a rung takes and is not built.
 *
 * @public
 */
export interface MissingPart {
  id: (typeof missingParts)[number];
  /** How many are missing; 1 of what is not counted. */
  count: number;
}

/** What a missing unit is called among all that can be missing. */
const partOf = {
  region: 'regions',
  cluster: 'clusters',
  zone: 'zones',
  dataCopy: 'replicated-data',
} as const satisfies Record<UnitKind, MissingPart['id']>;

function isRedundant(facts: BuiltFacts): boolean {
  const { 'control-plane': kind, 'control-plane-nodes': nodes } = facts;
  // Where neither is known nothing is said of it.
  return (
    kind === 'managed' ||
    (kind === undefined && nodes === undefined) ||
    (nodes !== undefined && nodes >= REDUNDANT_CONTROL_PLANE)
  );
}

/**
 * What the needed rung takes at least and is not built, by the same facts as the
 * rung of what is built. Empty where what is known leaves nothing to name.
 *
 * @param options - `stateless`: whether there is no data to replicate or to back up
 * @public
 */
export function missingFrom(
  built: Pick<Built, 'facts'>,
  needed: ResilienceRung,
  options: { stateless: boolean },
): MissingPart[] {
  const facts = knownFacts(built.facts);
  const { backups } = facts;
  const missing = shortOf(facts, needed, options).map(
    ({ kind, count }): MissingPart => ({ id: partOf[kind], count }),
  );
  if (needed >= 2 && !isRedundant(facts)) {
    missing.push({ id: 'control-plane', count: 1 });
  }
  if (needed >= 3 && !options.stateless && backups === 'none') {
    missing.push({ id: 'backups', count: 1 });
  }
  if (needed >= 3 && !options.stateless && backups === 'untested') {
    missing.push({ id: 'tested-backups', count: 1 });
  }
  return missing.sort(
    (one, other) =>
      missingParts.indexOf(one.id) - missingParts.indexOf(other.id),
  );
}
