export { changeBetween, verdictStateOf } from './verdictState';
export type { Change, Verdict } from './verdictState';
