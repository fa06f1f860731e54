import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { bordersOf, RequirementKey } from '@rung/backstage-plugin-rung-common';
import { formatFactor } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { useRequirementText } from '../../verdict';
import { Measured } from './measures';
import { distanceTo, nextBorder } from './scaleLayout';

/** How far a value is from the next border of its scale, in words. */
export function useDistanceSentence() {
  const { t } = useTranslationRef(rungTranslationRef);
  const { borderOf } = useRequirementText();

  return (key: RequirementKey, { scale, amount }: Measured): string => {
    const borders = bordersOf(scale);
    const next = nextBorder(scale, amount);
    const last = borders[borders.length - 1];
    if (!last) {
      return t('tab.requirements.scale.only', {
        rung: String(scale.bands[0].rung),
      });
    }
    if (!next) {
      return t('tab.requirements.scale.last', { border: borderOf(key, last) });
    }
    const words = { rung: String(next.rung), border: borderOf(key, next) };
    if (next.amount === amount) {
      return t('tab.requirements.scale.onBorder', words);
    }
    const distance = distanceTo(next, amount);
    return Number.isFinite(distance)
      ? t('tab.requirements.scale.next', {
          ...words,
          factor: formatFactor(distance),
        })
      : t('tab.requirements.scale.beyond', words);
  };
}
