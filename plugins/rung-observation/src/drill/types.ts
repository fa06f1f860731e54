import { WorkloadName } from '../snapshot';

/**
 * What is lost.
 *
 * @public
 */
export interface Loss {
  domain: 'node' | 'zone';
  /** The name of the node or of the zone. */
  name: string;
}

/**
 * Why a pod cannot be placed on a node, in the order in which the scheduler looks.
 * `lost`: it is what is lost. `not-ready`, `unschedulable`: it was so before.
 * `taint`, `node-selector`: the pod may not go there. `room`: too little of a
 * resource is left. `volume`: its volume cannot be used there. `spread`: its pods
 * would be spread too unevenly. `affinity`, `anti-affinity`: other pods have to be
 * there, or may not be.
 *
 * @public
 */
export const obstacles = [
  'lost',
  'not-ready',
  'unschedulable',
  'taint',
  'node-selector',
  'room',
  'volume',
  'spread',
  'affinity',
  'anti-affinity',
] as const;

/**
 * See {@link obstacles}.
 *
 * @public
 */
export interface Obstacle {
  reason: (typeof obstacles)[number];
  /** What there is too little of. */
  resource?: string;
  /** The label over whose values the pods are spread, or kept together or apart. */
  topologyKey?: string;
  /** How much the domains may differ. */
  maxSkew?: number;
}

/**
 * Replacements that cannot be placed.
 *
 * @public
 */
export interface PendingPods {
  count: number;
  /** What stands in the way, each with the number of nodes where it does. */
  obstacles: readonly (Obstacle & { nodes: number })[];
  /** Some node that is left has room enough. */
  hasRoom: boolean;
  /** They could be placed if the spread rule did not still count what is lost. */
  lostStillCounts: boolean;
}

/**
 * What becomes of a workload. `untouched`: none of its pods was there. `recovers`:
 * it keeps serving, and all that was lost is replaced. `short`: it keeps serving,
 * and some of it is not replaced. `interrupted`: nothing serves until it is
 * replaced. `down`: nothing serves, and nothing can be placed.
 *
 * @public
 */
export const drillOutcomes = [
  'untouched',
  'recovers',
  'short',
  'interrupted',
  'down',
] as const;

/**
 * See {@link drillOutcomes}.
 *
 * @public
 */
export type DrillOutcome = (typeof drillOutcomes)[number];

/**
 * A workload in a drill.
 *
 * @public
 */
export interface DrilledWorkload extends WorkloadName {
  /** Its pods that serve before. */
  ready: number;
  /** As many pods as it is meant to have. */
  wanted: number;
  /** Its pods that are lost, whether they served or not. */
  lost: number;
  /** Its pods that serve after, before anything is replaced. */
  left: number;
  /**
   * The fewest that its strictest budget wants of all pods that it selects, those
   * of other workloads among them; left out without a budget.
   */
  budget?: { minimum: number; kept: boolean };
  /** The nodes on which replacements are placed, one for each. */
  placed: readonly string[];
  pending: readonly PendingPods[];
  /** Its pods are replaced only once the nodes are removed from the cluster. */
  afterNodesAreGone?: true;
  outcome: DrillOutcome;
}

/**
 * What draining the same nodes would come to: pods leave one by one, as their
 * budgets allow, and each is replaced before the next leaves.
 *
 * @public
 */
export interface Drain extends WorkloadName {
  evicted: number;
  /** Pods that their budgets do not let go. */
  blocked: number;
  /** More than one budget selects them, and nothing that is so is ever evicted. */
  severalBudgets?: true;
}

/**
 * A pod on a node, before and after. `placed`: a replacement.
 *
 * @public
 */
export interface DrilledPod {
  /** Which of the workloads of the result it belongs to, from 0. */
  workload: number;
  state: 'running' | 'lost' | 'placed';
}

/**
 * A node that has pods of the workloads, before or after, or is lost.
 *
 * @public
 */
export interface DrilledNode {
  name: string;
  /** Left out where the node does not tell. */
  zone?: string;
  lost: boolean;
  /**
   * The share that is asked for of what it has least left of, CPU or memory, in
   * whole percent, before and after.
   */
  asked: { before: number; after: number };
  pods: readonly DrilledPod[];
}

/**
 * What follows from a loss.
 *
 * @public
 */
export interface DrillResult {
  loss: Loss;
  /** By name. */
  nodes: readonly DrilledNode[];
  workloads: readonly DrilledWorkload[];
  drains: readonly Drain[];
}
