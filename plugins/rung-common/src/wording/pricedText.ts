import { PricedUnits, Prices } from '../costs/types';
import { enumerate } from './enumerate';
import { unitsText, unitWords } from './unitsText';

const money = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/**
 * What units cost, in English and as the product that it is: `4 clusters × 730 EUR a
 * month, your prices of 2026-11-01`; undefined where nothing has a price.
 *
 * @public
 */
export function pricedText(
  { lines, amount, unpriced }: PricedUnits,
  { currency, asOf }: Pick<Prices, 'currency' | 'asOf'>,
): string | undefined {
  if (amount === undefined) {
    return undefined;
  }
  const products = lines
    .map(
      ({ price, ...line }) =>
        `${unitsText([line])} × ${money.format(price)} ${currency}`,
    )
    .join(' + ');
  const sum = lines.length > 1 ? ` = ${money.format(amount)} ${currency}` : '';
  const without =
    unpriced.length > 0
      ? `; no price for ${enumerate(
          unpriced.map(kind => unitWords[kind].other),
        )}`
      : '';
  return `${products}${sum} a month, your prices of ${asOf}${without}`;
}
