import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/** What would have to be stated, or made sure of, to rely on the answer; or nothing. */
export function useIncompleteSentence({
  missing,
  guesses,
}: Pick<Assessment, 'missing' | 'guesses'>): string {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const sentences = [
    missing.length > 0 &&
      t('card.incomplete.missing', {
        numbers: format.list(missing.map(key => t(`requirement.name.${key}`))),
      }),
    guesses.length > 0 &&
      t('card.incomplete.guesses', {
        requirements: format.list(
          guesses.map(key => t(`requirement.name.${key}`)),
        ),
      }),
  ];
  return sentences.filter(Boolean).join(' ');
}
