import { builtHint } from '../built/factKinds';
import { clusterHint } from '../clusters/clusterKinds';
import { softDependenciesHint } from '../dependencies/softDependencies';
import { Unreadable } from '../problems/types';
import { requirementHint } from '../requirements/kinds';
import { Problem } from '../requirements/types';
import { fillIn } from './fillIn';
import { ProblemHint, problemMessage } from './problemMessage';
import { adviceSentences, problemSentences } from './problemSentences';

function hintText(hint: ProblemHint): string {
  switch (hint.of) {
    case 'fact':
      return builtHint(hint.key);
    case 'cluster':
      return clusterHint(hint.key);
    case 'soft-dependencies':
      return softDependenciesHint;
    default:
      return requirementHint(hint.key);
  }
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
  const { what, advice, hint, parameters } = problemMessage(problem);
  const filled = (sentence: string) =>
    fillIn(sentence, { ...parameters, hint: hint ? hintText(hint) : '' });
  return {
    what: filled(problemSentences[what]),
    advice: advice ? filled(adviceSentences[advice]) : '',
  };
}
