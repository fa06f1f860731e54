export { causesOf } from './causesOf';
export { changeBetween, firstOf, verdictStateOf } from './verdictState';
export type { Change, Verdict } from './verdictState';
