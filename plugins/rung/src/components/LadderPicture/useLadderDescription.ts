import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

/** The picture in words, for those who do not see it. */
export function useLadderDescription(assessment: Assessment): string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { resilience, forgone, platform } = assessment;
  if (resilience === undefined) {
    return t('card.picture.unassessed');
  }
  return [
    t('card.picture.resilience', { rung: String(resilience) }),
    forgone && t('card.picture.forgone', { rung: String(forgone.rung) }),
    platform.layer ? t('card.picture.platform') : t('card.picture.noPlatform'),
  ]
    .filter(Boolean)
    .join(' ');
}
