export { DayTable } from './DayTable';
