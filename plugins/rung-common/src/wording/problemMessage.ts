import { BuiltKey, builtKeys } from '../built/builtKeys';
import { ClusterKey, clusterKeys } from '../clusters/clusterKeys';
import { ProblemReason, Unreadable } from '../problems/types';
import { RequirementKey, requirementKeys } from '../requirements/kinds';
import { Problem } from '../requirements/types';
import { adviceSentences } from './problemSentences';

/**
 * What to advise; one of {@link adviceSentences}.
 *
 * @public
 */
export type AdviceId = keyof typeof adviceSentences;

/**
 * What is expected in place of a value: what the requirement expects, what the
 * fact does, what is stated of a cluster, or the refs of soft dependencies.
 *
 * @public
 */
export type ProblemHint =
  | { of: 'requirement'; key: RequirementKey }
  | { of: 'fact'; key: BuiltKey }
  | { of: 'cluster'; key: ClusterKey }
  | { of: 'soft-dependencies' };

/**
 * What there is to say about a problem, for whoever puts it into a language.
 *
 * @public
 */
export interface ProblemMessage {
  /** Which sentence says what is wrong. */
  what: ProblemReason;
  /** Which sentence says what to write instead; none where it is withheld. */
  advice?: AdviceId;
  /** What fills the place of `{{hint}}` in the advice. */
  hint?: ProblemHint;
  /** What fills the other places of both sentences. */
  parameters: { limit: string; choices: string; meant: string };
}

const adviceByReason: { readonly [reason in ProblemReason]?: AdviceId } = {
  'profiles-not-known': 'give-profiles',
  'no-acceptance': 'acceptance',
  'never-acceptable': 'never-acceptable',
  'accepted-too-long': 'sooner-end',
};

/** What the advice for a key is about. */
function familyOf(key: string): 'profile' | 'fact' | 'requirement' {
  if (key === 'profile') {
    return key;
  }
  return /^(built\.|cluster\.|soft-dependencies$)/.test(key)
    ? 'fact'
    : 'requirement';
}

function adviceFor({
  key,
  reason,
  meant,
  choices = [],
}: Unreadable & Pick<Problem, 'key'>): AdviceId | undefined {
  const known = adviceByReason[reason];
  if (known || reason === 'withheld') {
    return known;
  }
  if (key === 'profile' && choices.length === 0) {
    return 'no-profiles';
  }
  const family = familyOf(key);
  return meant === undefined ? family : `${family}-meant`;
}

function hintFor(key: string): ProblemHint | undefined {
  const requirement = requirementKeys.find(known => known === key);
  if (requirement) {
    return { of: 'requirement', key: requirement };
  }
  const fact = builtKeys.find(known => `built.${known}` === key);
  if (fact) {
    return { of: 'fact', key: fact };
  }
  const cluster = clusterKeys.find(known => `cluster.${known}` === key);
  if (cluster) {
    return { of: 'cluster', key: cluster };
  }
  return key === 'soft-dependencies' ? { of: key } : undefined;
}

/**
 * Works out what to say about a problem: which sentences, and what fills their
 * places.
 *
 * @param problem - a problem, or a requirement's key with why its text is no value
 * @public
 */
export function problemMessage(
  problem: Unreadable & Pick<Problem, 'key'>,
): ProblemMessage {
  const { key, reason, limit, choices = [], meant = '' } = problem;
  return {
    what: reason,
    advice: adviceFor(problem),
    hint: hintFor(key),
    parameters: { limit: String(limit), choices: choices.join(', '), meant },
  };
}
