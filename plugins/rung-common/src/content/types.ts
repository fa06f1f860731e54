import { RungNumber } from '../ladder';

/**
 * One of the four things that change on the way up the ladder.
 *
 * @public
 */
export interface LadderAxis {
  id: 'control-plane' | 'data-plane' | 'state' | 'blast-radius';
  /** What the axis is called, as a phrase. */
  name: string;
  /** What is counted along it, as a sentence. */
  meaning: string;
  /** Where each rung lies on it, as phrases. */
  values: Readonly<Record<RungNumber, string>>;
}

/**
 * How tenants are kept apart, weakest first.
 *
 * @public
 */
export const isolationTierIds = [
  'namespace',
  'hierarchical-namespaces',
  'virtual-cluster',
  'cluster-each',
] as const;

/**
 * See {@link isolationTierIds}.
 *
 * @public
 */
export type IsolationTier = (typeof isolationTierIds)[number];

/**
 * A way to keep the tenants of a platform apart.
 *
 * @public
 */
export interface IsolationTierDefinition {
  id: IsolationTier;
  /** What the tier is called, as a phrase. */
  name: string;
  /** The value of the requirement `tenants` that it fits. */
  tenancy: 'trusted' | 'structured' | 'mixed' | 'untrusted';
  /** The tenants it fits, as a sentence. */
  tenants: string;
  /** What the boundary is made of, as a phrase. */
  boundary: string;
  /** What is separate and what stays shared, as a sentence. */
  isolates: string;
  /** What it costs beside the other tiers, as a sentence. */
  cost: string;
}

/**
 * The ways to keep data in more than one region.
 *
 * @public
 */
export const dataStrategyIds = [
  'async-replicas',
  'synchronous',
  'global',
  'mergeable',
] as const;

/**
 * See {@link dataStrategyIds}.
 *
 * @public
 */
export type DataStrategy = (typeof dataStrategyIds)[number];

/**
 * A way to keep data in more than one region.
 *
 * @public
 */
export interface DataStrategyDefinition {
  id: DataStrategy;
  /** What the strategy is called, as a phrase. */
  name: string;
  /** What a reader may rely on, as a phrase. */
  consistency: string;
  /** How much the loss of a region loses, as a phrase. */
  rpo: string;
  /** How long a write takes, as a phrase. */
  writeLatency: string;
  /** The service it fits, as a sentence. */
  fits: string;
}

/**
 * A common way to end up on the wrong rung, or on the right one badly built.
 *
 * @public
 */
export interface LadderMistake {
  /** The same as the id of the finding that detects it. */
  id: string;
  /** What can be seen of it, as a sentence. */
  symptom: string;
  /** How it comes about, in sentences. */
  cause: string;
  /** What to do, in sentences. */
  fix: string;
}

/**
 * What a rung means for security.
 *
 * @public
 */
export interface SecurityNote {
  id: string;
  /** The point of it, short enough for a heading. */
  title: string;
  /** What it means and what to do, in sentences. */
  text: string;
  /** The rungs it applies to, lowest first. */
  rungs: readonly RungNumber[];
}
