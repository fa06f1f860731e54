export { drillReport, fates, whyUndrillable } from './drillReport';
export type { DrillReport, Fate } from './drillReport';
export { readSnapshotFile } from './readSnapshotFile';
