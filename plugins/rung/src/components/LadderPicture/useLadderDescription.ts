import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment, Built } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { seenAt } from './seenAt';

/** The picture in words, for those who do not see it. */
export function useLadderDescription(assessment: Assessment): string {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { resilience, forgone, platform, fit, built } = assessment;
  const reached = { rung: String(built?.resilience) };

  function sourceOf({ source, ...of }: Built): string | undefined {
    const first = seenAt(of);
    return source === 'unknown'
      ? undefined
      : t(`card.picture.known.${source}`, {
          age: first ? format.age(first) : '',
        });
  }

  if (resilience === undefined) {
    return t('card.picture.unassessed');
  }
  return [
    t('card.picture.needed', { rung: String(resilience) }),
    forgone && t('card.picture.forgone', { rung: String(forgone.rung) }),
    platform.layer ? t('card.picture.platform') : t('card.picture.noPlatform'),
    fit === 'fits' && t('card.picture.fits', reached),
    fit === 'over-built' && t('card.picture.overBuilt', reached),
    fit === 'under-built' && t('card.picture.underBuilt', reached),
    built && sourceOf(built),
    built?.declared !== undefined &&
      t('card.picture.declaredRung', { rung: String(built.declared) }),
  ]
    .filter(Boolean)
    .join(' ');
}
