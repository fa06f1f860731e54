export { AssessmentPolicy } from './AssessmentPolicy';
export type { AssessmentPolicyInput, BandInput } from './types';
export type { Profile } from './readProfiles';
