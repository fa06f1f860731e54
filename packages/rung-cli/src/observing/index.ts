export { Connection } from './Connection';
export { findCluster } from './findCluster';
export { pushSnapshot, pushTargetOf } from './pushSnapshot';
