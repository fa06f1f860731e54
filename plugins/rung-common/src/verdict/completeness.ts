import { requirementKind } from '../requirements/kinds';
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
 * The numbers a requirement answers. Stateless is an answer to the RPO: there
 * is no data that could be lost.
 */
function answers({ requirement }: WeighedRequirement): MethodNumber[] {
  const { key, value } = requirement;
  const { number } = requirementKind(key);
  const stateless = value.type === 'word' && value.word === 'stateless';
  return [...(number ? [number] : []), ...(stateless ? ['rpo' as const] : [])];
}

/** The six numbers that are not stated, in the order of the method. */
export function missingOf(
  weighed: readonly WeighedRequirement[],
): MethodNumber[] {
  const answered = new Set(weighed.flatMap(answers));
  return methodNumbers.filter(number => !answered.has(number));
}

/**
 * Whether a requirement says anything about what is needed. Some are recorded
 * for their own sake, and a number that the catalog counted was not asked for.
 */
function isStated({ requirement }: WeighedRequirement): boolean {
  const { key, source } = requirement;
  return source.type !== 'counted' && requirementKind(key).measure !== recorded;
}

/** How far the verdict can be relied on. */
export function statusOf(
  weighed: readonly WeighedRequirement[],
): AssessmentStatus {
  if (!weighed.some(isStated)) {
    return 'unassessed';
  }
  const guessed = weighed.some(
    item => item.requirement.guess && !item.ignored && answers(item).length > 0,
  );
  return guessed || missingOf(weighed).length > 0 ? 'provisional' : 'assessed';
}
