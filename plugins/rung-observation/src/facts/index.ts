export { observeCluster } from './observeCluster';
export { observedOf } from './observedOf';
export type { ClusterFacts } from './observeCluster';
export { observeFacts } from './observeFacts';
export type { ObservedFacts, UnknownFact } from './observeFacts';
export type { Observation } from './types';
