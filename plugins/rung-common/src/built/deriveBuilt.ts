import { builtKeys } from './builtKeys';
import { deriveResilience } from './deriveResilience';
import { heldToSight } from './heldToSight';
import { knownFacts } from './knownFacts';
import { ObservedCheck, UnseenFact } from './observed';
import { settleFacts } from './settleFacts';
import { sourceOfBuilt } from './sourceOfBuilt';
import { Built, Fact, Observed } from './types';

/** What is built of what is declared alone, as almost everywhere. */
function builtOf(
  stated: readonly Fact[],
  stateless: boolean,
): Pick<Built, 'facts' | 'resilience' | 'source'> {
  const facts = heldToSight(settleFacts(stated), stateless);
  const resilience = deriveResilience(knownFacts(facts), stateless);
  return { facts, resilience, source: sourceOfBuilt(facts, resilience) };
}

/** One for each fact that nobody has seen, in the order of the keys. */
function unseenAmong(
  unseen: readonly UnseenFact[],
  seen: readonly Fact[],
): UnseenFact[] {
  return builtKeys.flatMap(known => {
    const found = unseen.find(({ key }) => key === known);
    if (!found || seen.some(({ key }) => key === known)) {
      return [];
    }
    const { key, unknown, resource } = found;
    return resource === undefined
      ? { key, unknown }
      : { key, unknown, resource };
  });
}

/** Those that have found something, by name. */
function withHits(checks: readonly ObservedCheck[]): ObservedCheck[] {
  return checks
    .filter(({ hits }) => hits.length > 0)
    .map(({ id, of, hits }) => ({ id, of, hits }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * What is built, as a rung of the resilience path; undefined where nothing is
 * known and nobody looked.
 */
export function deriveBuilt(
  stated: readonly Fact[],
  stateless: boolean,
  observed?: Observed,
): Built | undefined {
  if (!observed) {
    return stated.length > 0 ? builtOf(stated, stateless) : undefined;
  }
  const { facts: seen = [], unseen = [], checks = [] } = observed;
  const built: Built = builtOf([...stated, ...seen], stateless);
  const { resilience: declared } = builtOf(stated, stateless);
  if (declared !== undefined && declared !== built.resilience) {
    built.declared = declared;
  }
  const missed = unseenAmong(unseen, seen);
  const found = withHits(checks);
  if (missed.length > 0) {
    built.unseen = missed;
  }
  if (found.length > 0) {
    built.checks = found;
  }
  return built.facts.length + missed.length + found.length > 0
    ? built
    : undefined;
}
