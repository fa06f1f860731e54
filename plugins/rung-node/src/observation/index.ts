export type { ClusterConnection, ClusterResponse } from './ClusterConnection';
export type {
  ClusterReading,
  MissingRight,
  UnreadCluster,
} from './ClusterReading';
export { rungObservationExtensionPoint } from './ClusterSource';
export type {
  ClusterSource,
  ListedCluster,
  RungObservationExtensionPoint,
} from './ClusterSource';
export { defaultReadingLimits } from './limits';
export type { ReadingLimits } from './limits';
export type { ListEnd } from './ListReader';
export { readCluster } from './readCluster';
export type { ReadClusterOptions } from './readCluster';
