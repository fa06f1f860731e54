/**
 * What Rung makes of Kubernetes clusters, without any I/O: snapshots, the facts
 * and checks that follow from them, and the drill.
 *
 * @packageDocumentation
 */

export { checkDefinitions, checkIds } from './checks';
export type {
  AskedCheck,
  CheckDefinition,
  CheckedPlace,
  CheckFinding,
  CheckHit,
  CheckId,
  CheckNeeds,
  CheckResult,
  UnmadeCheck,
} from './checks';
export { workloadKey } from './cluster';
export { drill } from './drill';
export type {
  Drain,
  DrilledNode,
  DrilledWorkload,
  DrillResult,
  Loss,
  Steps,
} from './drill';
export {
  defaultEnvironmentRules,
  defaultSystemNamespaces,
} from './environments';
export type { EnvironmentPattern, EnvironmentRules } from './environments';
export { observeCluster } from './facts';
export type {
  ClusterFacts,
  Observation,
  ObservedFacts,
  UnknownFact,
} from './facts';
export type { FleetOptions, KnownCluster, Unknown } from './fleet';
export {
  defaultMatchingRules,
  labelSelectorAnnotation,
  readWorkloadIdentity,
} from './matching';
export type { UnreadableIdentity, WorkloadIdentity } from './matching';
export { FleetObserver, ObservedComponent, ObservedPlace } from './observer';
export type {
  FleetObserverOptions,
  ObservedWorkload,
  RunningPlace,
} from './observer';
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
