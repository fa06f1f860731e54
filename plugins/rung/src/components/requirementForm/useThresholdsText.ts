import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RequirementKey,
  Scale,
  scalesOf,
  Thresholds,
  thresholdsOf,
} from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { useRequirementText } from '../verdict';

/**
 * The thresholds in force for a requirement that its slider does not show, each as a
 * sentence: the regimes, the ratio of peak to base, and scales without any.
 */
export function useThresholdsText(
  key: RequirementKey,
  thresholds: Thresholds | undefined,
): string[] {
  const { t } = useTranslationRef(rungFormTranslationRef);
  const { amountOf } = useRequirementText();

  if (!thresholds) {
    return [];
  }
  if (key === 'compliance') {
    return Object.entries(thresholds.choices.compliance).map(([word, rung]) =>
      t('form.threshold.word', { word, rung: String(rung) }),
    );
  }
  return scalesOf(key, thresholds).flatMap(textsOf);

  function textsOf(scale: Scale): string[] {
    const [only, ...further] = scale.bands;
    return further.length === 0
      ? [t('form.threshold.any', { rung: String(only.rung) })]
      : thresholdsOf(scale).flatMap(({ amount, unit, rung }) =>
          unit === 'ratio'
            ? t('form.threshold.peakToBase', {
                amount: amountOf(amount, unit),
                rung: String(rung),
              })
            : [],
        );
  }
}
