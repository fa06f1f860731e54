export {
  attributeFilterNames,
  everyKind,
  filterNames,
  filterRow,
  reportFilters,
} from './filters';
export type {
  AssessmentFilters,
  AttributeFilterName,
  AttributeFilters,
  FilterName,
  FilterValue,
} from './filters';
export { filterValues } from './filterValues';
export type { FilterRow, FilterValueKind } from './filterValues';
export { listColumns } from './listColumns';
export type { ListColumn } from './listColumns';
export { assessmentOrders, reportGroupings } from './orders';
export type { AssessmentOrder, ReportGrouping } from './orders';
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
export { mostFilterValues } from './values';
export type { Count, Share, Timestamp } from './values';
