export { describeProblems } from './describeProblems';
export { nearMissesOf } from './nearMissesOf';
export { problemsOf } from './problemsOf';
