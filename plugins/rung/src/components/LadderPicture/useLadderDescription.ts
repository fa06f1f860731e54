import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment, headlineKind } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';

/** The picture in words, for those who do not see it. */
export function useLadderDescription(assessment: Assessment): string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { resilience, forgone, platform, fit } = assessment;
  const built = { rung: String(assessment.built?.resilience) };
  const kind = headlineKind(assessment);
  if (resilience === undefined) {
    return t('card.picture.unassessed');
  }
  return [
    t(
      kind === 'under-built' || kind === 'needed'
        ? 'card.picture.needed'
        : 'card.picture.enough',
      { rung: String(resilience) },
    ),
    forgone && t('card.picture.forgone', { rung: String(forgone.rung) }),
    platform.layer ? t('card.picture.platform') : t('card.picture.noPlatform'),
    fit === 'fits' && t('card.picture.fits', built),
    fit === 'over-built' && t('card.picture.overBuilt', built),
    fit === 'under-built' && t('card.picture.underBuilt', built),
  ]
    .filter(Boolean)
    .join(' ');
}
