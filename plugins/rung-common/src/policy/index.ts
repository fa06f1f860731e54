export { AssessmentPolicy } from './AssessmentPolicy';
export type { AssessmentPolicyInput, BandInput } from './types';
