export {
  readAssessmentPolicy,
  readAssessmentPolicyInput,
} from './readAssessmentPolicy';
