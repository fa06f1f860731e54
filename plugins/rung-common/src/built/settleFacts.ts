import { BuiltKey, builtKeys } from './builtKeys';
import { isFactValue } from './factKinds';
import { BuiltFact, Fact, FactSource } from './types';

const orders: ReadonlyMap<string, number> = new Map(
  builtKeys.map((key, order) => [key, order]),
);

/** What was seen for certain counts first, and what was concluded last. */
function rankOf(source: FactSource): number {
  switch (source.type) {
    case 'observed':
      return source.certainty === 'certain' ? 0 : 3;
    case 'measured':
      return 1;
    default:
      return 2;
  }
}

function momentOf(source: FactSource): string {
  return source.type === 'observed' ? source.observedAt ?? '' : '';
}

function compareTexts(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

/** What counts comes first: by source, then what was seen last, then by value. */
function byWeight(one: Fact, other: Fact): number {
  return (
    rankOf(one.source) - rankOf(other.source) ||
    compareTexts(momentOf(other.source), momentOf(one.source)) ||
    compareTexts(String(one.value), String(other.value))
  );
}

/** Whether all are declared, in the order of the keys, as they are read. */
function areSettled(facts: readonly Fact[]): boolean {
  let last = -1;
  for (const { key, source } of facts) {
    const order = orders.get(key);
    if (source.type !== 'declared' || order === undefined || order <= last) {
      return false;
    }
    last = order;
  }
  return true;
}

/** What counts of what is said of one fact, by any number of sources. */
function settled(stated: readonly Fact[]): BuiltFact {
  const [{ key, value, source }] = [...stated].sort(byWeight);
  const declared = stated
    .filter(fact => fact.source.type === 'declared')
    .sort(byWeight)
    .at(0)?.value;
  return declared === undefined || declared === value
    ? { key, value, source }
    : { key, value, source, declared };
}

/**
 * Puts together what several sources say of the same facts: what was seen for
 * certain counts before what an exercise has measured, then what is declared, and
 * what was concluded fills what nobody says otherwise. Where what counts is not
 * what is declared, both are kept.
 *
 * @remarks
 *
 * The order of what is said never matters. What is no value of its fact is left
 * out.
 */
export function settleFacts(facts: readonly Fact[]): readonly BuiltFact[] {
  if (areSettled(facts)) {
    return facts;
  }
  const byKey = new Map<BuiltKey, Fact[]>();
  for (const fact of facts) {
    if (orders.has(fact.key) && isFactValue(fact)) {
      const stated = byKey.get(fact.key);
      if (stated) {
        stated.push(fact);
      } else {
        byKey.set(fact.key, [fact]);
      }
    }
  }
  return builtKeys.flatMap(key => {
    const stated = byKey.get(key);
    return stated ? settled(stated) : [];
  });
}
