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
export type { EvaluateRequest } from './evaluate';
export type {
  Report,
  ReportCounts,
  ReportedKinds,
  ReportGroup,
  RequiredRung,
  StandingCount,
  Trend,
  TrendDay,
} from './report';
export type {
  RefreshResult,
  ScanDetails,
  ScanDoubt,
  ScanState,
  ScanStatus,
} from './scan';
export type {
  AssessmentList,
  AssessmentSummary,
  ReportedStatus,
  SummaryFinding,
  SummaryRequirement,
} from './summary';
export type { LiveAssessment, ReportedAssessment } from './live';
