import { formatDuration } from './grammar/duration';
import { RequirementValue } from './types';

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
      return value.unit === 'seconds'
        ? formatDuration(value.amount)
        : String(value.amount);
    case 'range':
      return `${value.base}..${value.peak}`;
    case 'word':
      return value.word;
    default:
      return value.items.join(', ');
  }
}
