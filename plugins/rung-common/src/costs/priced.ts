import { mostFirst, UnitCount } from '../ladder/units';
import { PricedUnits, Prices } from './types';

/** Cuts off what adding decimals leaves beyond the fourth. */
function exact(amount: number): number {
  return Number(amount.toFixed(4));
}

/**
 * What units cost a month, as products of the prices that an organization has
 * entered. What it has entered no price for is no part of the amount.
 *
 * @public
 */
export function priced(
  units: readonly UnitCount[],
  { monthly }: Pick<Prices, 'monthly'>,
): PricedUnits {
  const lines = mostFirst(units).flatMap(({ kind, count }) => {
    const price = monthly[kind];
    return price === undefined
      ? []
      : { kind, count, price, amount: exact(count * price) };
  });
  return {
    lines,
    amount:
      lines.length > 0
        ? exact(lines.reduce((sum, { amount }) => sum + amount, 0))
        : undefined,
    unpriced: units.flatMap(({ kind }) =>
      monthly[kind] === undefined ? kind : [],
    ),
  };
}
