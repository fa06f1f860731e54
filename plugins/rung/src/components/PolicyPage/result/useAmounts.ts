import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { amountsOf } from '@rung/backstage-plugin-rung-common/preview';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useCosts, usePricedText } from '../../spend';

/**
 * What a policy would give back and cost by the prices of the organization, each as a
 * sentence with its product; none where nobody has entered a price. What has no price
 * is said to have none, once where nothing else is to be said of it.
 */
export function useAmounts(preview: PolicyPreview): string[] {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const pricedText = usePricedText();
  const prices = useCosts()?.prices;
  if (!prices) {
    return [];
  }
  const sentences = amountsOf(preview, prices).flatMap(
    ({ side, way, priced }) => {
      const text = pricedText(priced, prices);
      if (text === undefined) {
        return [];
      }
      return priced.lines.length > 0
        ? t(`policyPage.result.amount.${side}.${way}`, { text })
        : text;
    },
  );
  return [...new Set(sentences)];
}
