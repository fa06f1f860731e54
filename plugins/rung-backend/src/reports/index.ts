export { countedKindsOf } from './countedKindsOf';
export type { ChangeService } from './ChangeService';
export { createReports } from './createReports';
export type { ProblemService } from './ProblemService';
export type { ReportService } from './ReportService';
