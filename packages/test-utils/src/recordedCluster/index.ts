export * as faults from './faults';
export { CANARY, shopCluster } from './objects';
export type {
  RecordedLists,
  RecordedObject,
  ServedList,
  ServedLists,
} from './objects';
export { RecordedCluster, tokens } from './RecordedCluster';
export type { RecordedRequest } from './RecordedCluster';
