export { RollUp } from './RollUp';
