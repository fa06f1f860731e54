import { Resources } from '../../quantities';
import {
  Labels,
  LabelSelector,
  NodeTerm,
  PodTerm,
  SpreadConstraint,
  taintEffects,
  Toleration,
} from '../../selectors';
import { MAX_WHOLE } from '../../json';
import { objectLimits } from '../limits';
import {
  flag,
  list,
  mark,
  oneOf,
  optional,
  record,
  text,
  whole,
} from '../shape';
import {
  labelsShape,
  nameSelectorShape,
  resourcesShape,
  selectorShape,
} from './labels';

/**
 * A container that serves, without its image, command and environment.
 *
 * @public
 */
export interface ContainerSnapshot {
  name: string;
  /** It names a port. */
  serves: boolean;
  readiness: boolean;
  liveness: boolean;
  /** Both probes look at the same, and the liveness probe gives up no later. */
  sameProbes?: true;
  /** What it asks for, as its newest pod has it, else as its template does. */
  requests: Resources;
  memoryLimit: boolean;
}

/**
 * What the pods of a workload ask of where they are placed.
 *
 * @public
 */
export interface PodTemplateSnapshot {
  /** The labels that tell what it is, and those that selectors ask for. */
  labels: Labels;
  containers: readonly ContainerSnapshot[];
  /** What one pod asks for in all, sidecars and start-up included. */
  requests: Resources;
  /** What is asked of the labels of nodes, all of it. */
  nodeSelector: LabelSelector;
  /** Terms of which a node has to meet one; left out, none is asked for. */
  nodeTerms?: readonly NodeTerm[];
  tolerations: readonly Toleration[];
  spread: readonly SpreadConstraint[];
  /** Pods that have to be there already. */
  affinity: readonly PodTerm[];
  /** Pods that may not be there. */
  antiAffinity: readonly PodTerm[];
  /** The same, where it is only preferred: the labels of nodes it is about. */
  preferredApart: readonly string[];
  /** The higher is placed first. */
  priority?: number;
  /** Claims that all its pods share. */
  claims: readonly string[];
  /** It keeps data elsewhere than in claims: on the node, on a server of files. */
  otherVolumes?: true;
  /** Sidecars of a mesh. */
  proxy?: 'istio' | 'linkerd';
}

const containerShape = record<ContainerSnapshot>({
  name: text('name'),
  serves: flag,
  readiness: flag,
  liveness: flag,
  sameProbes: optional(mark),
  requests: resourcesShape,
  memoryLimit: flag,
});

const tolerationShape = record<Toleration>({
  key: optional(text('labelKey')),
  operator: oneOf(['Exists', 'Equal']),
  value: optional(text('labelValue')),
  effect: optional(oneOf(taintEffects)),
});

export const nodeTermShape = record<NodeTerm>({
  labels: selectorShape,
  names: nameSelectorShape,
});

const labelKeysShape = list(text('labelKey'), objectLimits.constraints);

const podTermShape = record<PodTerm>({
  topologyKey: text('labelKey'),
  selector: optional(selectorShape),
  namespaces: list(text('name'), objectLimits.namespaces),
  namespaceSelector: optional(selectorShape),
  matchLabelKeys: labelKeysShape,
});

const spreadShape = record<SpreadConstraint>({
  topologyKey: text('labelKey'),
  maxSkew: whole(1),
  whenUnsatisfiable: oneOf(['DoNotSchedule', 'ScheduleAnyway']),
  selector: optional(selectorShape),
  minDomains: optional(whole(1)),
  nodeAffinityPolicy: oneOf(['Honor', 'Ignore']),
  nodeTaintsPolicy: oneOf(['Honor', 'Ignore']),
  matchLabelKeys: labelKeysShape,
});

export const podTemplateShape = record<PodTemplateSnapshot>({
  labels: labelsShape,
  containers: list(containerShape, objectLimits.containers),
  requests: resourcesShape,
  nodeSelector: selectorShape,
  nodeTerms: optional(list(nodeTermShape, objectLimits.terms)),
  tolerations: list(tolerationShape, objectLimits.tolerations),
  spread: list(spreadShape, objectLimits.constraints),
  affinity: list(podTermShape, objectLimits.constraints),
  antiAffinity: list(podTermShape, objectLimits.constraints),
  preferredApart: labelKeysShape,
  priority: optional(whole(-MAX_WHOLE)),
  claims: list(text('name'), objectLimits.claims),
  otherVolumes: optional(mark),
  proxy: optional(oneOf(['istio', 'linkerd'])),
});
