import type { Timestamp } from '@rung/backstage-plugin-rung-common';
import { Count } from './values';

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
 * An obstacle, and at how many nodes it stands in the way.
 *
 * @public
 */
export interface ObstacleAtNodes extends Obstacle {
  nodes: Count;
}

/**
 * Replacements that cannot be placed.
 *
 * @public
 */
export interface PendingPods {
  count: Count;
  /** What stands in the way, each with the number of nodes where it does. */
  obstacles: readonly ObstacleAtNodes[];
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
 * The fewest pods that a budget wants of all that it selects, those of other
 * workloads among them, and whether what is left keeps it.
 *
 * @public
 */
export interface DrilledBudget {
  minimum: Count;
  kept: boolean;
}

/**
 * A pod on a node, before and after. `placed`: a replacement.
 *
 * @public
 */
export interface DrilledPod {
  /** Which of the workloads it belongs to, from 0. */
  workload: number;
  state: 'running' | 'lost' | 'placed';
}

/**
 * How much is asked for of what a node has least left of, CPU or memory, in whole
 * percent, before and after.
 *
 * @public
 */
export interface AskedShare {
  before: number;
  after: number;
}

/**
 * A node of a place, with the entity's pods on it.
 *
 * @public
 */
export interface PlaceNode {
  /** Its number among the nodes of its cluster, from 1. */
  node: Count;
  /** Left out for readers who may not know it. */
  name?: string;
  /** Left out where the node does not tell. */
  zone?: string;
  lost: boolean;
  asked: AskedShare;
  /** By the number of their workload among those of the place. */
  pods: readonly DrilledPod[];
}

/**
 * What becomes of one workload.
 *
 * @public
 */
export interface EntityDrilled {
  /** Its number among the workloads of the place, from 0. */
  workload: number;
  /** Its pods that serve before. */
  ready: Count;
  /** As many pods as it is meant to have. */
  wanted: Count;
  /** Its pods that are lost, whether they served or not. */
  lost: Count;
  /** Its pods that serve after, before anything is replaced. */
  left: Count;
  /** Its strictest budget; left out without one. */
  budget?: DrilledBudget;
  /** How many replacements are placed. */
  placed: Count;
  pending: readonly PendingPods[];
  /** Its pods are replaced only once the nodes are removed from the cluster. */
  afterNodesAreGone?: true;
  outcome: DrillOutcome;
}

/**
 * What draining the same nodes would come to for one workload: its pods leave one
 * by one, as their budgets allow.
 *
 * @public
 */
export interface EntityDrained {
  /** Its number among the workloads of the place, from 0. */
  workload: number;
  evicted: Count;
  /** Pods that their budgets do not let go. */
  blocked: Count;
  /** More than one budget selects them, and nothing that is so is ever evicted. */
  severalBudgets?: true;
}

/**
 * What follows for an entity if a zone or a node of a place is lost, worked out
 * from what was last seen of it.
 *
 * @public
 */
export interface EntityDrill {
  /** The number of the place. */
  place: Count;
  /** When what it is worked out from was seen. */
  takenAt: Timestamp;
  /** The zone that is lost, where it is one. */
  zone?: string;
  /** The number of the node that is lost, where it is one. */
  node?: Count;
  /** Those that have its pods, before or after, or are lost. */
  nodes: readonly PlaceNode[];
  /** Its workloads that are meant to stay up. */
  workloads: readonly EntityDrilled[];
  drains: readonly EntityDrained[];
}
