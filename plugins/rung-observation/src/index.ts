/**
 * What Rung makes of Kubernetes clusters, without any I/O: snapshots, the facts
 * and checks that follow from them, and the drill.
 *
 * @packageDocumentation
 */

export { checkDefinitions, checkIds, checkScopes } from './checks';
export type {
  AskedCheck,
  CheckDefinition,
  CheckedPlace,
  CheckFinding,
  CheckHit,
  CheckId,
  CheckNeeds,
  CheckResult,
  CheckScope,
  UnmadeCheck,
} from './checks';
export { workloadKey } from './cluster';
export { drill, drillOutcomes, obstacles } from './drill';
export type {
  Drain,
  DrilledNode,
  DrilledPod,
  DrilledWorkload,
  DrillOutcome,
  DrillResult,
  Loss,
  Obstacle,
  PendingPods,
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
  matchingRules,
  labelSelectorAnnotation,
  readWorkloadIdentity,
} from './matching';
export type {
  MatchingRule,
  UnreadableIdentity,
  WorkloadIdentity,
} from './matching';
export { FleetObserver } from './observer';
export type {
  FleetObserverOptions,
  ObservedComponent,
  ObservedPlace,
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
