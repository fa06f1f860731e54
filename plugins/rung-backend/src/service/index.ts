export type { AssessmentService, ReaderOptions } from './AssessmentService';
export { ClusterService } from './ClusterService';
export { evaluate } from './evaluate';
export { LiveAssessmentService } from './LiveAssessmentService';
export { LiveRecords } from './LiveRecords';
export { RefreshService } from './RefreshService';
