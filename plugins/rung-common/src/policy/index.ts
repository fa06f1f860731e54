export { AssessmentPolicy } from './AssessmentPolicy';
export { assessmentPolicyKeys } from './types';
export type { AssessmentPolicyInput, BandInput, PolicyLadder } from './types';
export type { Profile } from './readProfiles';
