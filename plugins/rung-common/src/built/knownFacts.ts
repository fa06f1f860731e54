import { BuiltFacts, Fact } from './types';

/**
 * What the facts say, by key, whatever they come from.
 *
 * @public
 */
export function knownFacts(facts: readonly Fact[]): BuiltFacts {
  const known: Record<string, Fact['value']> = {};
  for (const { key, value } of facts) {
    known[key] = value;
  }
  return known;
}
