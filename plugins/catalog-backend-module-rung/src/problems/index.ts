export { describeProblems } from './describeProblems';
export { problemsOf } from './problemsOf';
