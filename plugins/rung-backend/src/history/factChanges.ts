import { BuiltFact } from '@rung/backstage-plugin-rung-common';
import { FactChange } from '@rung/backstage-plugin-rung-common/wire';

/** As much of a fact as is remembered: nothing that tells when it was seen. */
export interface KeptFact extends Pick<BuiltFact, 'key' | 'value'> {
  source: FactChange['source'];
}

/** What is remembered of the facts that count. */
export function keptFacts(facts: readonly BuiltFact[]): KeptFact[] {
  return facts.map(({ key, value, source }) => ({
    key,
    value,
    source: source.type,
  }));
}

/**
 * The facts that moved. One that was seen and is out of sight, or comes into sight,
 * has not: a cluster that is not reached for an hour changes nothing about it.
 *
 * @param before - left out where they were not remembered
 */
export function factChanges(
  before: readonly KeptFact[] | undefined,
  after: readonly KeptFact[] | undefined,
): FactChange[] {
  if (!before || !after) {
    return [];
  }
  const was = new Map(before.map(fact => [fact.key, fact]));
  const is = new Map(after.map(fact => [fact.key, fact]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(key => {
    const [old, present] = [was.get(key), is.get(key)];
    const source = (present ?? old)?.source;
    if (!source || old?.value === present?.value) {
      return [];
    }
    return (old && present) || source === 'declared'
      ? [{ key, before: old?.value, after: present?.value, source }]
      : [];
  });
}
