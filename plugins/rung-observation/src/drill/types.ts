import type {
  AskedShare,
  DrilledBudget,
  DrilledPod,
  DrillOutcome,
  PendingPods,
} from '@rung/backstage-plugin-rung-common/wire';
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
  /** Its strictest budget; left out without one. */
  budget?: DrilledBudget;
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
 * A node that has pods of the workloads, before or after, or is lost.
 *
 * @public
 */
export interface DrilledNode {
  name: string;
  /** Left out where the node does not tell. */
  zone?: string;
  lost: boolean;
  asked: AskedShare;
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
