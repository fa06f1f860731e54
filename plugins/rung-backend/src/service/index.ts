export type { AssessmentService, ReaderOptions } from './AssessmentService';
export { ClusterService } from './ClusterService';
export { evaluate } from './evaluate';
export { LiveAssessmentService } from './LiveAssessmentService';
export { LiveFleet } from './LiveFleet';
export { LiveObservationService } from './LiveObservationService';
export { LiveRecords } from './LiveRecords';
export type {
  LookOptions,
  LossRequest,
  ObservationService,
} from './ObservationService';
export { ProposalService } from './ProposalService';
export { RefreshService } from './RefreshService';
