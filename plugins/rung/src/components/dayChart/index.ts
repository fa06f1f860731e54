export { DayChart } from './DayChart';
