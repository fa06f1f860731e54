export { assessedKinds, readAssessedKinds } from './readAssessedKinds';
export {
  readAssessmentPolicy,
  readAssessmentPolicyInput,
} from './readAssessmentPolicy';
export { readCosts } from './readCosts';
