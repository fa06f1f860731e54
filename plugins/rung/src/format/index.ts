export { formatAmount, formatDuration, formatFactor } from './formatAmount';
export { formatList } from './formatList';
export { formatTime } from './formatTime';
