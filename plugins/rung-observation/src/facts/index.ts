export { observeCluster } from './observeCluster';
export type { ClusterFacts } from './observeCluster';
export { observeFacts } from './observeFacts';
export type { ObservedFacts, UnknownFact } from './observeFacts';
export type { Observation } from './types';
