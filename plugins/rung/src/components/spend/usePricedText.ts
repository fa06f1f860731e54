import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PricedUnits, Prices } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungSpendTranslationRef } from '../../translation/rungSpendTranslationRef';
import { useUnitsText } from './useUnitsText';

/**
 * Puts into words what units cost, as the product that it is: `4 clusters × €730 a
 * month, your prices of Nov 1, 2026.` What has no price is said to have none; undefined
 * where nobody has entered any.
 */
export function usePricedText(): (
  priced: PricedUnits | undefined,
  prices: Prices | undefined,
) => string | undefined {
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const format = useFormat();
  const unitsText = useUnitsText();

  function productOf(
    { lines, amount = 0 }: PricedUnits,
    { currency, asOf }: Prices,
  ): string {
    const products = lines
      .map(({ price, ...line }) =>
        t('product', {
          units: unitsText([line]) ?? '',
          price: format.money(price, currency),
        }),
      )
      .join(' + ');
    const day = format.day(asOf);
    return lines.length > 1
      ? t('sum', { products, amount: format.money(amount, currency), day })
      : t('price', { products, day });
  }

  return (priced, prices) => {
    const sentences =
      priced && prices
        ? [
            ...(priced.lines.length > 0 ? [productOf(priced, prices)] : []),
            ...(priced.unpriced.length > 0
              ? [
                  t('unpriced', {
                    units: format.list(
                      priced.unpriced.map(kind => t(`kinds.${kind}`)),
                    ),
                  }),
                ]
              : []),
          ]
        : [];
    return sentences.length > 0 ? sentences.join(' ') : undefined;
  };
}
