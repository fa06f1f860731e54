export { countedKindsOf } from './countedKindsOf';
export type { ChangeService } from './ChangeService';
export { createReports } from './createReports';
export type { ProblemService } from './ProblemService';
export type { ReportService } from './ReportService';
export type { ScanStates } from './ScanStates';
export { SharedRead } from './SharedRead';
export type { ReportRequest, VisibleReads } from './VisibleReads';
export type { SpendService } from './SpendService';
