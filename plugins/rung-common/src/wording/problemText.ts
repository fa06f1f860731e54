import { builtKeys } from '../built/builtKeys';
import { builtHint } from '../built/factKinds';
import { ProblemReason, Unreadable } from '../problems/types';
import { requirementHint, requirementKeys } from '../requirements/kinds';
import { Problem } from '../requirements/types';
import { fillIn } from './fillIn';
import { adviceSentences, problemSentences } from './problemSentences';

/**
 * What to advise; one of {@link adviceSentences}.
 *
 * @public
 */
export type AdviceId = keyof typeof adviceSentences;

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
  return key.startsWith('built.') ? 'fact' : 'requirement';
}

/**
 * Which advice helps with a problem; none where it is withheld.
 *
 * @public
 */
export function adviceFor({
  key,
  reason,
  meant,
  choices = [],
}: Pick<Problem, 'key' | 'reason' | 'meant' | 'choices'>):
  | AdviceId
  | undefined {
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

/** What to write for a requirement or a fact, as the rest of a sentence. */
function hintFor(key: string): string {
  const requirement = requirementKeys.find(known => known === key);
  if (requirement) {
    return requirementHint(requirement);
  }
  const fact = builtKeys.find(known => `built.${known}` === key);
  return fact ? builtHint(fact) : '';
}

/**
 * A problem in English: what is wrong, and what to write instead, one sentence
 * each.
 *
 * @public
 */
export interface ProblemText {
  what: string;
  advice: string;
}

/**
 * Puts a problem into words.
 *
 * @param problem - a problem, or a requirement's key with why its text is no value
 * @public
 */
export function problemText(
  problem: Unreadable & Pick<Problem, 'key'>,
): ProblemText {
  const { key, reason, limit, choices = [], meant = '' } = problem;
  const parameters = {
    limit: String(limit),
    choices: choices.join(', '),
    meant,
    hint: hintFor(key),
  };
  const advice = adviceFor(problem);
  return {
    what: fillIn(problemSentences[reason], parameters),
    advice: advice ? fillIn(adviceSentences[advice], parameters) : '',
  };
}
