export { ahead } from './ahead';
export { CatalogReader } from './CatalogReader';
export { ScanMetrics } from './ScanMetrics';
export { Scanner } from './Scanner';
export { SCAN_TASK_ID, ScanTask } from './ScanTask';
export { takeTurns } from './turns';
