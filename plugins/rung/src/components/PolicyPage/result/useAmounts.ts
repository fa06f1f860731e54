import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { priced } from '@rung/backstage-plugin-rung-common';
import { movedUnits } from '@rung/backstage-plugin-rung-common/preview';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useCosts, usePricedText } from '../../spend';
import { unitSides } from './unitSides';

/**
 * What a policy would give back and cost by the prices of the organization, each as a
 * sentence with its product; none where nobody has entered a price.
 */
export function useAmounts(preview: PolicyPreview): string[] {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const pricedText = usePricedText();
  const prices = useCosts()?.prices;
  return prices
    ? unitSides.flatMap(side => {
        const moved = movedUnits(preview[side]);
        return (['more', 'fewer'] as const).flatMap(way => {
          const text = pricedText(priced(moved[way], prices), prices);
          return text === undefined
            ? []
            : t(`policyPage.result.amount.${side}.${way}`, { text });
        });
      })
    : [];
}
