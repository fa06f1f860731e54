export { assessmentOrders, everyKind, reportGroupings } from './filters';
export type {
  AssessmentFilters,
  AssessmentOrder,
  ReportGrouping,
} from './filters';
export type {
  AssessmentHistory,
  FirstSeen,
  HistoryItem,
  RequirementChange,
  VerdictState,
} from './history';
export type { Ladder } from './ladder';
export type {
  EvaluateRequest,
  StatedAnnotations,
  StatedText,
} from './evaluate';
export type {
  Report,
  ReportCounts,
  ReportedKinds,
  ReportGroup,
  MatrixCount,
  Trend,
  TrendDay,
} from './report';
export { scanDoubts, scanStatuses } from './scan';
export type {
  EntityRef,
  RefreshRequest,
  RefreshResult,
  ScanDetails,
  ScanDoubt,
  ScanState,
  ScanStatus,
} from './scan';
export { reportedStatuses } from './summary';
export type {
  AssessmentList,
  AssessmentSummary,
  ReportedStatus,
  SummaryFinding,
  SummaryRequirement,
} from './summary';
export { reportedFreshness } from './live';
export type {
  LiveAssessment,
  ReportedAssessment,
  ReportedFreshness,
} from './live';
export type { Count, Share, Timestamp } from './values';
