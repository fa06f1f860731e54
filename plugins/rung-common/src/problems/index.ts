export { problemReasons } from './types';
export type { ProblemReason, Unreadable } from './types';
