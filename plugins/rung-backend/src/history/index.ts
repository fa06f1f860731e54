export { causesOf } from './causesOf';
export { movedTowards } from './movedTowards';
export { changeBetween, firstOf, verdictStateOf } from './verdictState';
export type { Change, Verdict } from './verdictState';
