export { profileProblem } from './profileProblem';
export { textsOf } from './textsOf';
