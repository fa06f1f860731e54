import { TranslationFunction } from '@backstage/frontend-plugin-api';
import {
  Problem,
  ProblemHint,
  problemMessage,
  ProblemText,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

type Texts = TranslationFunction<(typeof rungTranslationRef)['T']>;

function hintText(hint: ProblemHint, t: Texts): string {
  switch (hint.of) {
    case 'fact':
      return t(`problem.fact.${hint.key}`);
    case 'cluster':
      return t(`problem.cluster.${hint.key}`);
    case 'soft-dependencies':
      return t('problem.softDependencies');
    default:
      return t(`requirement.hint.${hint.key}`);
  }
}

/** A problem in the reader's words. */
export function problemText(
  problem: Omit<Problem, 'source' | 'value'>,
  t: Texts,
): ProblemText {
  const { what, advice, hint, parameters } = problemMessage(problem);
  const filled = { ...parameters, hint: hint ? hintText(hint, t) : '' };
  return {
    what: t(`problem.what.${what}`, filled),
    advice: advice ? t(`problem.advice.${advice}`, filled) : '',
  };
}
