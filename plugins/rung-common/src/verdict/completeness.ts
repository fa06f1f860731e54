import { recorded } from '../requirements/kinds/measures';
import { MethodNumber } from '../requirements/kinds/types';
import { AssessmentStatus } from './types';
import { WeighedRequirement } from './weigh';

const methodNumbers: readonly MethodNumber[] = [
  'availability',
  'rto',
  'rpo',
  'scale',
  'teams',
  'compliance',
];

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

/** The six numbers that are not stated, in the order of the method. */
export function missingOf(
  weighed: readonly WeighedRequirement[],
): MethodNumber[] {
  const answered = new Set(weighed.map(answerOf));
  return methodNumbers.filter(number => !answered.has(number));
}

/**
 * Whether a requirement says anything about what is needed. Some are recorded
 * for their own sake, and a number that the catalog counted was not asked for.
 */
function isStated({ requirement, kind }: WeighedRequirement): boolean {
  return requirement.source.type !== 'counted' && kind.measure !== recorded;
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

/** How far the verdict can be relied on, given what is missing. */
export function statusOf(
  weighed: readonly WeighedRequirement[],
  missing: readonly MethodNumber[],
): AssessmentStatus {
  if (!isAssessable(weighed)) {
    return 'unassessed';
  }
  return missing.length > 0 || weighed.some(isGuessed)
    ? 'provisional'
    : 'assessed';
}
