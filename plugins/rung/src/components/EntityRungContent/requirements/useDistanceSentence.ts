import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  locate,
  RequirementKey,
  ScaleMeasure,
  thresholdsOf,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { useRequirementText } from '../../verdict';

/** How far a value is from the next threshold of its scale, in words. */
export function useDistanceSentence() {
  const { t } = useTranslationRef(rungTranslationRef);
  const { thresholdOf } = useRequirementText();

  return (key: RequirementKey, { scale, amount }: ScaleMeasure): string => {
    const thresholds = thresholdsOf(scale);
    const { next } = locate(scale, amount);
    const last = thresholds[thresholds.length - 1];
    if (!last) {
      return t('tab.requirements.scale.only', {
        rung: String(scale.bands[0].rung),
      });
    }
    if (!next) {
      return t('tab.requirements.scale.last', {
        threshold: thresholdOf(key, last),
      });
    }
    const words = {
      rung: String(next.rung),
      threshold: thresholdOf(key, next),
    };
    return next.amount === amount
      ? t('tab.requirements.scale.onThreshold', words)
      : t('tab.requirements.scale.beyond', words);
  };
}
