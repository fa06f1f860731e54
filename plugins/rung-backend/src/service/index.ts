export type { AssessmentService } from './AssessmentService';
export { CatalogAssessmentService } from './CatalogAssessmentService';
