export { formatAge } from './formatAge';
export {
  formatAmount,
  formatCount,
  formatDuration,
  formatFactor,
  formatPercentage,
} from './formatAmount';
export { formatList } from './formatList';
export { formatDay, formatTime } from './formatTime';
