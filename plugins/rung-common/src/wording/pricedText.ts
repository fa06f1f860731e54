import { PricedUnits, Prices } from '../costs/types';
import { enumerate } from './enumerate';
import { unitsText, unitWords } from './unitsText';

const money = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

function productOf(
  { lines, amount = 0 }: PricedUnits,
  { currency, asOf }: Pick<Prices, 'currency' | 'asOf'>,
): string {
  const products = lines
    .map(
      ({ price, ...line }) =>
        `${unitsText([line])} × ${money.format(price)} ${currency}`,
    )
    .join(' + ');
  const sum = lines.length > 1 ? ` = ${money.format(amount)} ${currency}` : '';
  return `${products}${sum} a month, your prices of ${asOf}`;
}

/**
 * What units cost, in English and as the product that it is:
 * `4 clusters × 730 EUR a month, your prices of 2026-11-01`. What has no price is said
 * to have none; undefined where there are no units.
 *
 * @public
 */
export function pricedText(
  priced: PricedUnits,
  prices: Pick<Prices, 'currency' | 'asOf'>,
): string | undefined {
  const { lines, unpriced } = priced;
  const parts = [
    ...(lines.length > 0 ? [productOf(priced, prices)] : []),
    ...(unpriced.length > 0
      ? [
          `no price for ${enumerate(
            unpriced.map(kind => unitWords[kind].other),
          )}`,
        ]
      : []),
  ];
  return parts.length > 0 ? parts.join('; ') : undefined;
}
