export { causesOf } from './causesOf';
export { keptFacts } from './factChanges';
export type { KeptFact } from './factChanges';
export { movedTowards } from './movedTowards';
export { changeBetween, firstOf, verdictStateOf } from './verdictState';
export type { Change, Verdict } from './verdictState';
