import { Problem } from '../../platform/launcher.ts';
import type { Contender, Outcome } from './Contender.ts';

/**
 * Has all contenders judge the first entities.
 *
 * @throws Problem that names the entity on which one disagrees with the first.
 */
export async function compareOutcomes(
  [first, ...others]: readonly Contender[],
  entityNames: readonly string[],
) {
  for (const [index, entity] of entityNames.entries()) {
    const expected = described(await first.outcomeFor(index));
    for (const other of others) {
      const outcome = described(await other.outcomeFor(index));
      if (outcome !== expected) {
        throw new Problem(
          `Of ${entity} ${other.name} says "${outcome}", and ${first.name} "${expected}".`,
          'Mend the conditions in packages/trials/src/engine/contenders, or the engine: a comparison of what differs says nothing.',
        );
      }
    }
  }
}

function described(outcome: Outcome) {
  return [...outcome].sort().join(', ') || 'nothing';
}
