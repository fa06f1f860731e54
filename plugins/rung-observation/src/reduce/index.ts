export { LabelKeys, telltaleLabelKeys } from './labelKeys';
export { reducePod } from './pod';
export type { ReducedPod } from './pod';
export { listPath, resources, rowOf } from './resources';
export type { ResourceDefinition } from './resources';
