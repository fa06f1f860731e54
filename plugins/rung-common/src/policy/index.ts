export { AssessmentPolicy } from './AssessmentPolicy';
export { assessmentPolicyKeys } from './types';
export { annotationUnits } from './annotationUnits';
export type { AnnotationUnit } from './annotationUnits';
export type {
  AnnotationKeyInput,
  AssessmentPolicyInput,
  BandInput,
} from './types';
export type { Profile } from './readProfiles';
