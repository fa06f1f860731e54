import { ResilienceRung, RungNumber } from '../ladder/types';

/**
 * The facts about what stands today, by annotation key without the prefix.
 * What is not declared is unknown, which is not a fault.
 *
 * @public
 */
export interface BuiltFacts {
  /** Overrides what the other facts derive. */
  rung?: RungNumber;
  'control-plane'?: 'managed' | 'self-managed';
  /** Why the control plane is self-managed, in the team's words. */
  'control-plane-reason'?: string;
  'control-plane-nodes'?: number;
  zones?: number;
  clusters?: number;
  regions?: number;
  storage?: 'ephemeral' | 'single-zone' | 'zone-redundant';
  backups?: 'none' | 'untested' | 'tested';
  'off-region-backups'?: boolean;
  database?:
    | 'single-region'
    | 'async-replicas'
    | 'synchronous'
    | 'global'
    | 'mergeable';
  delivery?: 'manual' | 'ci' | 'gitops';
  provisioning?: 'manual' | 'declarative';
  autoscaling?: boolean;
  platform?: boolean;
  'cross-cluster-calls'?: boolean;
  mtls?: boolean;
  'replication-encrypted'?: boolean;
  mesh?: 'none' | 'single-cluster' | 'cross-cluster';
  /** `never`, or the day as `2026-05-31`. */
  'failover-exercised'?: string;
  /** `never`, or the day as `2026-05-31`. */
  'zone-loss-exercised'?: string;
}

/**
 * How what stands compares with what is required.
 *
 * @public
 */
export type Posture = 'fits' | 'over-built' | 'under-built' | 'unknown';

/**
 * What stands today.
 *
 * @public
 */
export interface Built {
  facts: BuiltFacts;
  /** The resilience it amounts to, where the facts tell. */
  resilience?: ResilienceRung;
}
