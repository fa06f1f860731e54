import { formatDuration } from './grammar/duration';
import { Unit } from '../thresholds/types';
import { RequirementValue } from './values';

/**
 * Writes a value the way an annotation states it: `99.9`, `1h30m`, `40..400`,
 * `paying`, `eu, us`, `none`.
 *
 * @public
 */
export function formatValue(value: RequirementValue): string {
  switch (value.type) {
    case 'none':
      return 'none';
    case 'quantity':
      return formatQuantity(value.amount, value.unit);
    case 'range':
      return `${value.base}..${value.peak}`;
    case 'word':
      return value.word;
    default:
      return value.items.join(', ');
  }
}

function formatQuantity(amount: number, unit: Unit): string {
  switch (unit) {
    case 'seconds':
      return formatDuration(amount);
    case 'percent':
      return formatPercent(amount);
    default:
      return String(amount);
  }
}

/** As many places as the grammar reads. */
function formatPercent(amount: number): string {
  const shortest = String(amount);
  return shortest.length <= '99.123456789'.length
    ? shortest
    : amount.toFixed(9).replace(/\.?0+$/, '');
}
