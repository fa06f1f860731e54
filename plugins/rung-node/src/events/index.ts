export { ASSESSMENT_CHANGED_TOPIC, SCAN_COMPLETED_TOPIC } from './topics';
export type { AssessmentChangedPayload, ScanCompletedPayload } from './topics';
