import { BuiltFacts, Fact } from './types';

/** What the facts say, by key, whatever they come from. */
export function knownFacts(facts: readonly Fact[]): BuiltFacts {
  return Object.fromEntries(facts.map(({ key, value }) => [key, value]));
}
