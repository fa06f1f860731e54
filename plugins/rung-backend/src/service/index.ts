export type { AssessmentService, ReaderOptions } from './AssessmentService';
export { evaluate } from './evaluate';
export { LiveAssessmentService } from './LiveAssessmentService';
export { LiveEntities } from './LiveEntities';
export { RefreshService } from './RefreshService';
