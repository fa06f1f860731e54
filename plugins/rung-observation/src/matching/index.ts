export { labelSelectorAnnotation, readWorkloadIdentity } from './identity';
export type { UnreadableIdentity, WorkloadIdentity } from './identity';
export { clustersOf, ComponentPlacer, servingPods } from './placeComponent';
export type { ComponentPlacement, Place } from './placeComponent';
export { defaultMatchingRules } from './rules';
export type { IndexedWorkload } from './WorkloadIndex';
