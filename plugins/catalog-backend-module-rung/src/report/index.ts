export { ReportedLabels } from './ReportedLabels';
