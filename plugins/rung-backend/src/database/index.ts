export type {
  AssessmentStore,
  ReportStore,
  ScanStore,
  ScanWriter,
} from './AssessmentStore';
export { DatabaseAssessmentStore } from './DatabaseAssessmentStore';
export type {
  KnownEntity,
  ListPage,
  ListPosition,
  ListQuery,
  Replica,
  ReportQuery,
  ScanCounts,
  ScanEnding,
  StoredDependency,
  StoredEntity,
  Visibility,
  Written,
} from './types';
