import { requirementKinds } from '../requirements/kinds';
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

/** Tells the numbers that nobody states from those that nobody can read. */
export function unansweredOf(
  weighed: readonly WeighedRequirement[],
  problems: readonly Pick<Problem, 'key'>[],
): Unanswered {
  const answered = new Set(weighed.map(answerOf));
  const attempted = new Set(
    problems.map(
      problem =>
        requirementKinds.find(({ key }) => key === problem.key)?.number,
    ),
  );
  const open = methodNumbers.filter(number => !answered.has(number));
  return {
    missing: open.filter(number => !attempted.has(number)),
    unreadable: open.filter(number => attempted.has(number)),
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
