import { methodNumber, requirementKeys } from '../requirements/kinds';
import { recorded } from '../requirements/kinds/measures';
import { MethodNumber, methodNumbers } from '../requirements/kinds/types';
import { Problem } from '../requirements/types';
import { AssessmentStatus } from './types';
import { WeighedRequirement } from './weigh';

/**
 * The number that a requirement answers. Stateless is an answer to the RPO:
 * there is no data that could be lost.
 */
function answerOf({
  requirement: { value },
  kind,
}: WeighedRequirement): MethodNumber | undefined {
  return value.type === 'word' && value.word === 'stateless'
    ? 'rpo'
    : kind.number;
}

/** The six numbers that nothing answers, each in the order of the method. */
export interface Unanswered {
  /** Nobody states them. */
  missing: MethodNumber[];
  /** They are stated, and only in ways that cannot be read. */
  unreadable: MethodNumber[];
}

/** A bit for each number, so that sets of them cost nothing. */
const bits = new Map<MethodNumber | undefined, number>(
  methodNumbers.map((number, index) => [number, 1 << index]),
);
const allNumbers = (1 << methodNumbers.length) - 1;

/** The numbers of every set of bits, in the order of the method. */
const numbersIn: readonly MethodNumber[][] = Array.from(
  { length: allNumbers + 1 },
  (_, set) => methodNumbers.filter(number => set & bitOf(number)),
);

function bitOf(number: MethodNumber | undefined): number {
  return bits.get(number) ?? 0;
}

const numbersByKey = new Map<string, MethodNumber | undefined>(
  requirementKeys.map(key => [key, methodNumber(key)]),
);

/** Tells the numbers that nobody states from those that nobody can read. */
export function unansweredOf(
  weighed: readonly WeighedRequirement[],
  problems: readonly Pick<Problem, 'key'>[],
): Unanswered {
  let answered = 0;
  for (const item of weighed) {
    answered |= bitOf(answerOf(item));
  }
  let attempted = 0;
  for (const { key } of problems) {
    attempted |= bitOf(numbersByKey.get(key));
  }
  const open = allNumbers & ~answered;
  return {
    missing: [...numbersIn[open & ~attempted]],
    unreadable: [...numbersIn[open & attempted]],
  };
}

/**
 * Whether a requirement says anything about what is needed. Some are recorded
 * for their own sake, some do not count beside others, and a number that the
 * catalog counted was not asked for.
 */
function isStated({ requirement, kind, ignored }: WeighedRequirement): boolean {
  return (
    requirement.source.type !== 'counted' &&
    kind.weighing !== recorded &&
    !ignored
  );
}

/** Whether there is anything to derive a rung from. */
export function isAssessable(weighed: readonly WeighedRequirement[]): boolean {
  return weighed.some(isStated);
}

/** Whether one of the six numbers that counts is a guess. */
function isGuessed(item: WeighedRequirement): boolean {
  const { requirement, ignored } = item;
  return requirement.guess && !ignored && answerOf(item) !== undefined;
}

/** How far the verdict can be relied on, given what is not answered. */
export function statusOf(
  weighed: readonly WeighedRequirement[],
  { missing, unreadable }: Unanswered,
): AssessmentStatus {
  if (!isAssessable(weighed)) {
    return 'unassessed';
  }
  return missing.length + unreadable.length > 0 || weighed.some(isGuessed)
    ? 'incomplete'
    : 'assessed';
}
