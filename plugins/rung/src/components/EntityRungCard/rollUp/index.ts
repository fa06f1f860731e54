export { RollUp } from './RollUp';
export { wholeOf } from './whole';
export type { Whole } from './whole';
