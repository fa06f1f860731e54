/**
 * What Rung makes of Kubernetes clusters, without any I/O: snapshots, the facts
 * and checks that follow from them, and the drill.
 *
 * @packageDocumentation
 */

export type { IntOrPercent, Resources } from './quantities';
export { listPath, resources, telltaleLabelKeys } from './reduce';
export type { ResourceDefinition } from './reduce';
export {
  matchesLabels,
  parseSelector,
  requirementOperators,
  taintEffects,
} from './selectors';
export type {
  Labels,
  LabelRequirement,
  LabelSelector,
  NodeTerm,
  PodTerm,
  SpreadConstraint,
  Taint,
  Toleration,
  UnreadableSelector,
} from './selectors';
export * from './snapshot';
export * from './sweep';
