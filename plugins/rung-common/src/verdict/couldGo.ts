import { knownFacts } from '../built/knownFacts';
import { BuiltKey } from '../built/builtKeys';
import { Built, Fit } from '../built/types';
import { FailureDomain, ResilienceRung } from '../ladder/types';
import { CouldGo, CouldGoKind, couldGoKinds } from './types';

/** The fact that counts each kind. */
const facts = {
  region: 'regions',
  cluster: 'clusters',
  zone: 'zones',
} as const satisfies Record<CouldGoKind, BuiltKey>;

/**
 * The least that each rung needs. A fleet needs no number of zones: how many its
 * clusters span is another question.
 */
const least: Readonly<
  Record<ResilienceRung, { readonly [kind in FailureDomain]?: number }>
> = {
  1: { region: 1, cluster: 1, zone: 1 },
  2: { region: 1, cluster: 1, zone: 1 },
  3: { region: 1, cluster: 1, zone: 3 },
  5: { region: 1, cluster: 2 },
  6: { region: 2, cluster: 2 },
};

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
  return couldGoKinds.flatMap(kind => {
    const has = known[facts[kind]];
    const needs = least[needed][kind];
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
