export { describeProblem } from './describeProblem';
export { nearestAnnotation } from './nearestAnnotation';
export { unreadStatements } from './unreadStatements';
export type { UnreadStatement } from './unreadStatements';
