import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Relax } from '@rung/backstage-plugin-rung-common';
import { formatList } from '../../format';
import { rungTranslationRef } from '../../translation';
import { useRequirementText } from './useRequirementText';

/** The price of the forcing numbers, in one sentence. */
export function useRelaxSentence(relax: Relax | undefined): string | undefined {
  const { t } = useTranslationRef(rungTranslationRef);
  const { relaxationOf } = useRequirementText();

  if (!relax) {
    return undefined;
  }
  const changes = formatList(relax.changes.map(relaxationOf));
  return `${changes}: ${t('card.relax.enough', { rung: String(relax.rung) })}`;
}
