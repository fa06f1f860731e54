import { knownFacts } from '../built/knownFacts';
import { BuiltKey } from '../built/builtKeys';
import { Built, Fit } from '../built/types';
import { leastOf } from '../ladder/leastOf';
import { ResilienceRung } from '../ladder/types';
import { CouldGo, CouldGoKind, couldGoKinds } from './types';

/** The fact that counts each kind. */
const facts = {
  region: 'regions',
  cluster: 'clusters',
  zone: 'zones',
} as const satisfies Record<CouldGoKind, BuiltKey>;

/**
 * What could go if what is over-built stepped down to the rung that is enough:
 * what is built of each kind, minus the least that this rung needs. What is not
 * known gives nothing, and nothing could go where it is not over-built.
 */
export function couldGoOf(
  needed: ResilienceRung,
  fit: Fit,
  built: Built | undefined,
): CouldGo[] {
  if (fit !== 'over-built' || !built) {
    return [];
  }
  const known = knownFacts(built.facts);
  const least = leastOf(needed);
  return couldGoKinds.flatMap(kind => {
    const has = known[facts[kind]];
    const needs = least[kind];
    return has !== undefined && needs !== undefined && has > needs
      ? { kind, count: has - needs }
      : [];
  });
}

/** More kinds than that tell nobody more. */
const MAX_NAMED = 2;

/**
 * What a sentence names of what could go: the two largest kinds, regions before
 * clusters before zones, with the larger number first.
 *
 * @public
 */
export function namedCouldGo(couldGo: readonly CouldGo[]): CouldGo[] {
  return couldGoKinds
    .flatMap(kind => couldGo.filter(item => item.kind === kind))
    .slice(0, MAX_NAMED)
    .sort((one, other) => other.count - one.count);
}
