import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  locate,
  RequirementKey,
  ScaleMeasure,
  thresholdsOf,
} from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { useRequirementText } from '../../verdict';

/** What a scale says of a value, for those who do not see it drawn. */
export function useScaleSentence() {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { thresholdOf } = useRequirementText();

  return (key: RequirementKey, { scale, amount }: ScaleMeasure): string => {
    const last = thresholdsOf(scale).at(-1);
    const { next } = locate(scale, amount);
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
    return t(
      next.amount === amount
        ? 'tab.requirements.scale.onThreshold'
        : 'tab.requirements.scale.next',
      { rung: String(next.rung), threshold: thresholdOf(key, next) },
    );
  };
}
