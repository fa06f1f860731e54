import { builtKeys } from '../built/builtKeys';
import { Memory } from '../memory';
import { requirementKeys } from '../requirements/kinds';
import { byWeight } from './byWeight';
import { findingRules } from './rules';
import { FindingContext, FindingRule } from './types';

/** The order in which findings are shown, whatever order they are found in. */
const rulesByWeight: readonly FindingRule[] = [...findingRules].sort(byWeight);

type Subject = FindingRule['about'][number];

const subjects = [...new Set(rulesByWeight.flatMap(({ about }) => about))];

/**
 * A bit for each requirement and fact that a rule is about, so that a set of
 * them is a number. Beyond 32 some share one, and then a rule is asked that has
 * nothing to find.
 */
function bitOf(subject: Subject): number {
  const index = subjects.indexOf(subject);
  return index < 0 ? 0 : 1 << index;
}

const requirementBits = new Map(requirementKeys.map(key => [key, bitOf(key)]));
const observedBit = bitOf('observed');
const factBits = new Map(builtKeys.map(key => [key, bitOf(`built.${key}`)]));

function isAmong(stated: number, { about }: FindingRule): boolean {
  return (
    about.length === 0 || about.some(subject => (bitOf(subject) & stated) !== 0)
  );
}

/** Catalogs state the same sets of things over and over. */
const rulesByStated = Memory.create<readonly FindingRule[], number>();

/**
 * The rules that have something to look at, in the order in which what they
 * find is shown.
 */
export function rulesFor({
  placement,
}: Pick<FindingContext, 'placement'>): readonly FindingRule[] {
  let stated = 0;
  for (const { key } of placement.demands) {
    stated |= requirementBits.get(key) ?? 0;
  }
  for (const { key, source } of placement.built?.facts ?? []) {
    stated |= factBits.get(key) ?? 0;
    if (source.type === 'observed') {
      stated |= observedBit;
    }
  }
  if (placement.built?.checks) {
    stated |= observedBit;
  }
  return rulesByStated.recall(stated, () =>
    rulesByWeight.filter(rule => isAmong(stated, rule)),
  );
}
