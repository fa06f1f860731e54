export { AssessmentPolicy } from './AssessmentPolicy';
export { assessmentPolicyKeys } from './types';
export type { AssessmentPolicyInput, BandInput } from './types';
export type { Profile } from './readProfiles';
