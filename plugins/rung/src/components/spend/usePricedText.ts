import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PricedUnits, Prices } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungSpendTranslationRef } from '../../translation/rungSpendTranslationRef';
import { useUnitsText } from './useUnitsText';

/**
 * Puts into words what units cost, as the product that it is: `4 clusters × €730 a
 * month, your prices of Nov 1, 2026.` Undefined where nothing has a price.
 */
export function usePricedText(): (
  priced: PricedUnits | undefined,
  prices: Prices | undefined,
) => string | undefined {
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const format = useFormat();
  const unitsText = useUnitsText();
  return (priced, prices) => {
    if (prices === undefined || priced?.amount === undefined) {
      return undefined;
    }
    const { lines, amount, unpriced } = priced;
    const { currency } = prices;
    const products = lines
      .map(({ price, ...line }) =>
        t('product', {
          units: unitsText([line]) ?? '',
          price: format.money(price, currency),
        }),
      )
      .join(' + ');
    const day = format.day(prices.asOf);
    return [
      lines.length > 1
        ? t('sum', { products, amount: format.money(amount, currency), day })
        : t('price', { products, day }),
      ...(unpriced.length > 0
        ? [
            t('unpriced', {
              units: format.list(unpriced.map(kind => t(`kinds.${kind}`))),
            }),
          ]
        : []),
    ].join(' ');
  };
}
