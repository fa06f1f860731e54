import { builtUnits } from '../built/builtUnits';
import { knownFacts } from '../built/knownFacts';
import { Built, Fit } from '../built/types';
import { leastOf } from '../ladder/leastOf';
import { ResilienceRung } from '../ladder/types';
import { mostFirst, UnitCount, unitKinds } from '../ladder/units';

/**
 * What could go if what is over-built stepped down to the rung that is enough:
 * what is built of each kind, minus the least that this rung needs. What is not
 * known gives nothing, and nothing could go where it is not over-built.
 */
export function couldGoOf(
  needed: ResilienceRung,
  fit: Fit,
  built: Built | undefined,
  options: { stateless: boolean },
): UnitCount[] {
  if (fit !== 'over-built' || !built) {
    return [];
  }
  const has = builtUnits(knownFacts(built.facts), options);
  const least = leastOf(needed);
  return unitKinds.flatMap(kind => {
    const count = (has[kind] ?? 0) - (least[kind] ?? Infinity);
    return count > 0 ? { kind, count } : [];
  });
}

/** More kinds than that tell nobody more. */
const MAX_NAMED = 2;

/**
 * What a sentence names of what could go: the two largest kinds, regions before
 * clusters before zones before copies of the data, with the larger number first.
 *
 * @public
 */
export function namedCouldGo(couldGo: readonly UnitCount[]): UnitCount[] {
  return mostFirst(
    unitKinds
      .flatMap(kind => couldGo.filter(item => item.kind === kind))
      .slice(0, MAX_NAMED),
  );
}
