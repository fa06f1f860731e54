import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

/** The picture in words, for those who do not see it. */
export function useLadderDescription(assessment: Assessment): string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { resilience, forgone, platform, posture } = assessment;
  const stands = { rung: String(assessment.built?.resilience) };
  if (resilience === undefined) {
    return t('card.picture.unassessed');
  }
  return [
    t('card.picture.resilience', { rung: String(resilience) }),
    forgone && t('card.picture.forgone', { rung: String(forgone.rung) }),
    platform.layer ? t('card.picture.platform') : t('card.picture.noPlatform'),
    posture === 'fits' && t('card.picture.fits', stands),
    posture === 'over-built' && t('card.picture.overBuilt', stands),
    posture === 'under-built' && t('card.picture.underBuilt', stands),
  ]
    .filter(Boolean)
    .join(' ');
}
