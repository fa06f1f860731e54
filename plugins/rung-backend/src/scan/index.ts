export { CatalogReader } from './CatalogReader';
export { readFleet } from './readFleet';
export { ScanMetrics } from './ScanMetrics';
export { Scanner } from './Scanner';
export { SCAN_TASK_ID, ScanTask } from './ScanTask';
