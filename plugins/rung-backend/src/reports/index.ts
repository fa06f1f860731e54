export type { ReportService } from './ReportService';
export { StoredReportService } from './StoredReportService';
