import { TranslationFunction } from '@backstage/frontend-plugin-api';
import {
  adviceFor,
  builtKeys,
  Problem,
  ProblemText,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

type Texts = TranslationFunction<(typeof rungTranslationRef)['T']>;

/** What to write for a requirement or a fact, as the rest of a sentence. */
function hintFor(key: string, t: Texts): string {
  const requirement = requirementKeys.find(known => known === key);
  if (requirement) {
    return t(`requirement.hint.${requirement}`);
  }
  const fact = builtKeys.find(known => `built.${known}` === key);
  return fact ? t(`problem.fact.${fact}`) : '';
}

/** A problem in the reader's words. */
export function problemText(
  problem: Omit<Problem, 'source' | 'value'>,
  t: Texts,
): ProblemText {
  const { key, reason, limit, choices = [], meant = '' } = problem;
  const parameters = {
    limit: String(limit),
    choices: choices.join(', '),
    meant,
    hint: hintFor(key, t),
  };
  const advice = adviceFor(problem);
  return {
    what: t(`problem.what.${reason}`, parameters),
    advice: advice ? t(`problem.advice.${advice}`, parameters) : '',
  };
}
