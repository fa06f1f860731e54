import { leastOf } from '../ladder/leastOf';
import { ResilienceRung } from '../ladder/types';
import { UnitCount, UnitKind, unitKinds } from '../ladder/units';
import { builtUnits } from './builtUnits';
import { BuiltFacts } from './types';

/** Whether nothing follows for a kind from what the facts do not tell of it. */
function isSilentOn(kind: UnitKind, facts: BuiltFacts): boolean {
  return (
    // A rung that is told as a whole tells nothing of its parts.
    facts.rung !== undefined ||
    // Replicated data is there more than once, however often.
    (kind === 'dataCopy' && facts.database !== undefined)
  );
}

/**
 * How many of each kind are short of the least that a rung takes. What nobody
 * tells counts as one, as it does in the rung of what is built.
 */
export function shortOf(
  facts: BuiltFacts,
  needed: ResilienceRung,
  options: { stateless: boolean },
): UnitCount[] {
  const units = builtUnits(facts, options);
  const least = leastOf(needed);
  return unitKinds.flatMap(kind => {
    const needs =
      kind === 'dataCopy' && options.stateless ? 0 : least[kind] ?? 0;
    const has = units[kind] ?? (isSilentOn(kind, facts) ? needs : 1);
    return needs > has ? [{ kind, count: needs - has }] : [];
  });
}
