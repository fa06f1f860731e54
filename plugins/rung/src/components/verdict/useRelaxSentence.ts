import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { numbersIn } from './numbersIn';
import { useRequirementText } from './useRequirementText';

/**
 * The price of the forcing numbers, in one sentence. What the service is, such
 * as who relies on it, is told as what holds it and never as an offer.
 */
export function useRelaxSentence({
  relax,
  rung,
}: Pick<Assessment, 'relax' | 'rung'>): string | undefined {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const { nameOf, relaxationOf } = useRequirementText();

  if (!relax) {
    return undefined;
  }
  const numbers = numbersIn(relax);
  const changes = format.list(numbers.map(relaxationOf));
  const lower = { changes, rung: String(relax.rung) };
  if (relax.blockedBy.length === 0) {
    return numbers.length > 0 ? t('more.relax.enough', lower) : undefined;
  }
  const facts = t('more.relax.blocked', {
    count: relax.blockedBy.length,
    facts: format.list(relax.blockedBy.map(key => nameOf(key))),
    rung: String(rung),
  });
  return numbers.length > 0
    ? `${facts} ${t('more.relax.numbersAlone', lower)}`
    : facts;
}
