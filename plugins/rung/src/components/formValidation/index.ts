export { acceptanceProblem, latestAcceptance } from './acceptanceProblem';
export { joinAcceptance, splitAcceptance } from './acceptanceText';
export type { AcceptanceDraft } from './acceptanceText';
export { profileProblem } from './profileProblem';
export { textsOf } from './textsOf';
export { policyInForce } from './policyInForce';
export { unreadableStatements } from './unreadableStatements';
