import { CalendarDay } from '../built/calendar';
import { UnitKind } from '../ladder/units';

/**
 * What an organization pays a month for one of each kind, as it has entered it.
 *
 * @public
 */
export interface Prices {
  /** As ISO 4217 has it: `EUR`. */
  currency: string;
  /** The day that the prices are of. */
  asOf: CalendarDay;
  /** An amount a month; a kind without one has no price. */
  monthly: { [kind in UnitKind]?: number };
}

/**
 * One product: how many of a kind, times what one of them costs a month.
 *
 * @public
 */
export interface PricedLine {
  kind: UnitKind;
  count: number;
  /** Of one, a month. */
  price: number;
  /** Of all of them, a month. */
  amount: number;
}

/**
 * What units cost a month by the prices of an organization.
 *
 * @public
 */
export interface PricedUnits {
  /** The larger number of units first. */
  lines: PricedLine[];
  /** The sum of the lines, a month; left out where nothing has a price. */
  amount?: number;
  /** The kinds among the units that have no price, and are not in the amount. */
  unpriced: UnitKind[];
}
