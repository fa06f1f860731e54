import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Relax, Relaxation } from '@rung/backstage-plugin-rung-common';
import { formatList } from '../../format';
import { rungTranslationRef } from '../../translation';
import { useRequirementText } from './useRequirementText';

/** The price of the forcing numbers, in one sentence. */
export function useRelaxSentence(relax: Relax | undefined): string | undefined {
  const { t } = useTranslationRef(rungTranslationRef);
  const { nameOf, borderOf } = useRequirementText();

  function phraseOf({ key, to }: Relaxation): string {
    switch (to.type) {
      case 'amount':
        return borderOf(key, to);
      case 'word':
        return `${nameOf(key)} ${to.word}`;
      case 'without':
        return t('requirement.without', { name: nameOf(key), word: to.word });
      default:
        return `${nameOf(key)} ${t('requirement.none')}`;
    }
  }

  if (!relax) {
    return undefined;
  }
  const changes = formatList(relax.changes.map(phraseOf));
  return `${changes}: ${t('card.relax.enough', { rung: String(relax.rung) })}`;
}
