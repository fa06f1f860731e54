/**
 * Labels by key.
 *
 * @public
 */
export type Labels = Readonly<Record<string, string>>;

/**
 * What a selector may ask of a label. `Gt` and `Lt` are for nodes only.
 *
 * @public
 */
export const requirementOperators = [
  'In',
  'NotIn',
  'Exists',
  'DoesNotExist',
  'Gt',
  'Lt',
] as const;

/**
 * One thing that a selector asks of a label.
 *
 * @public
 */
export interface LabelRequirement {
  key: string;
  operator: (typeof requirementOperators)[number];
  /** Left out where the operator takes none. */
  values?: readonly string[];
}

/**
 * What is asked of labels, all of it. An empty one selects everything; one that
 * selects nothing is left out where it would stand.
 *
 * @public
 */
export type LabelSelector = readonly LabelRequirement[];

/**
 * One of the terms of a node affinity, of which a node has to meet one.
 *
 * @public
 */
export interface NodeTerm {
  labels: readonly LabelRequirement[];
  /** What is asked of the name of the node. */
  names: readonly LabelRequirement[];
}

/**
 * What keeps pods away from a node.
 *
 * @public
 */
export const taintEffects = [
  'NoSchedule',
  'PreferNoSchedule',
  'NoExecute',
] as const;

/**
 * See {@link taintEffects}.
 *
 * @public
 */
export interface Taint {
  key: string;
  value?: string;
  effect: (typeof taintEffects)[number];
}

/**
 * Which taints a pod bears.
 *
 * @public
 */
export interface Toleration {
  /** Left out, every key. */
  key?: string;
  operator: 'Exists' | 'Equal';
  value?: string;
  /** Left out, every effect. */
  effect?: (typeof taintEffects)[number];
}

/**
 * Pods of which some have to be, or may not be, where a pod is placed.
 *
 * @public
 */
export interface PodTerm {
  /** The label of nodes whose value makes two nodes one place. */
  topologyKey: string;
  /** Left out, it selects no pod. */
  selector?: LabelSelector;
  /** Namespaces by name; with neither of the two, that of the pod itself. */
  namespaces: readonly string[];
  namespaceSelector?: LabelSelector;
  /** Labels whose value has to be that of the pod itself. */
  matchLabelKeys: readonly string[];
}

/**
 * How evenly pods have to be spread.
 *
 * @public
 */
export interface SpreadConstraint {
  /** The label of nodes whose values are the domains. */
  topologyKey: string;
  maxSkew: number;
  whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
  /** Left out, it counts no pod. */
  selector?: LabelSelector;
  /** The fewest domains there have to be before none counts as empty. */
  minDomains?: number;
  /** Whether only nodes that the pod may be on are domains. */
  nodeAffinityPolicy: 'Honor' | 'Ignore';
  /** Whether only nodes whose taints the pod bears are domains. */
  nodeTaintsPolicy: 'Honor' | 'Ignore';
  /** Labels whose value has to be that of the pod itself. */
  matchLabelKeys: readonly string[];
}
