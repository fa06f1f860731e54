import { BuiltKey, builtKeys } from './builtKeys';
import { isFactValue } from './factKinds';
import { latestExercises } from './latestExercises';
import { BuiltFact, Fact, FactSource } from './types';

const orders: ReadonlyMap<string, number> = new Map(
  builtKeys.map((key, order) => [key, order]),
);

/** What was concluded counts last. */
const CONCLUDED = 3;

/** What was seen for certain counts first. */
function rankOf(source: FactSource): number {
  switch (source.type) {
    case 'observed':
      return source.certainty === 'certain' ? 0 : CONCLUDED;
    case 'measured':
      return 1;
    default:
      return 2;
  }
}

function momentOf(source: FactSource): string {
  switch (source.type) {
    case 'observed':
      return source.observedAt ?? '';
    case 'measured':
      return source.reportedAt ?? '';
    default:
      return '';
  }
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

/** What a kind of source says, of several the weightiest. */
function saidBy(
  type: FactSource['type'],
  stated: readonly Fact[],
): Fact['value'] | undefined {
  return stated
    .filter(({ source }) => source.type === type)
    .sort(byWeight)
    .at(0)?.value;
}

/**
 * What counts of what is said of one fact, by any number of sources.
 *
 * @param latest - without what tells of an earlier exercise
 */
function settled(latest: readonly Fact[], stated: readonly Fact[]): BuiltFact {
  const [{ key, value, source }] = [...latest].sort(byWeight);
  const fact: BuiltFact = { key, value, source };
  const declared = saidBy('declared', stated);
  if (declared !== undefined && declared !== value) {
    fact.declared = declared;
  }
  const measured =
    source.type === 'declared' ? saidBy('measured', stated) : undefined;
  if (measured !== undefined && measured !== value) {
    fact.measured = measured;
  }
  return fact;
}

/** What was concluded fills only what nobody says, be it of an earlier exercise. */
function counting(latest: readonly Fact[], stated: readonly Fact[]) {
  const isConcluded = ({ source }: Fact) => rankOf(source) === CONCLUDED;
  return stated.every(isConcluded)
    ? latest
    : latest.filter(fact => !isConcluded(fact));
}

function byKeyOf(facts: readonly Fact[]): ReadonlyMap<BuiltKey, Fact[]> {
  return Map.groupBy(facts, ({ key }) => key);
}

/**
 * Puts together what several sources say of the same facts: what was seen for
 * certain counts before what an exercise has measured, then what is declared, and
 * what was concluded fills what nobody says otherwise. Where what counts is not
 * what is declared, both are kept. Of exercises of the same failure the latest
 * counts, whoever tells of it.
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
  const known = facts.filter(fact => orders.has(fact.key) && isFactValue(fact));
  const stated = byKeyOf(known);
  const latest = byKeyOf(latestExercises(known));
  return builtKeys.flatMap(key => {
    const said = stated.get(key) ?? [];
    const counts = counting(latest.get(key) ?? [], said);
    return counts.length > 0 ? settled(counts, said) : [];
  });
}
