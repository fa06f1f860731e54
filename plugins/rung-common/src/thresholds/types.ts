import { RungNumber } from '../ladder/types';

/**
 * What amounts count. Durations are always in seconds and availability in percent
 * of a month.
 *
 * @public
 */
export const units = [
  'percent',
  'seconds',
  'pods',
  'nodes',
  'places',
  'regions',
  'teams',
  'ratio',
] as const;

/**
 * See {@link units}.
 *
 * @public
 */
export type Unit = (typeof units)[number];

/**
 * A stretch of a scale on which one rung is enough. It ends at its one bound;
 * the last band of a scale has none and holds everything beyond.
 *
 * @public
 */
export type Band = { rung: RungNumber } & (
  | { atMost: number }
  | { below: number }
  | { atLeast: number }
  | { above: number }
  | {}
);

/**
 * Bands from the most relaxed amount to the tightest, each beginning where the
 * one before it ends, so that there is neither a gap nor an overlap.
 *
 * @public
 */
export interface Scale {
  unit: Unit;
  bands: readonly Band[];
}

/**
 * The requirements that are measured on a scale. `peak-to-base` is the ratio
 * between the two ends of a `pods` or `nodes` range.
 *
 * @public
 */
export type ScaleName =
  | 'availability'
  | 'rto'
  | 'rto.node'
  | 'rto.zone'
  | 'rto.cluster'
  | 'rto.region'
  | 'rpo'
  | 'rpo.node'
  | 'rpo.zone'
  | 'rpo.cluster'
  | 'rpo.region'
  | 'pods'
  | 'nodes'
  | 'peak-to-base'
  | 'reach'
  | 'teams';

/**
 * The requirements that are stated as one of a few words.
 *
 * @public
 */
export type ChoiceName =
  | 'survives'
  | 'audience'
  | 'change-control'
  | 'tenants'
  | 'compliance';

/**
 * Every threshold between two rungs.
 *
 * @public
 */
export interface Thresholds {
  scales: Readonly<Record<ScaleName, Scale>>;
  /** The rung each word calls for, most relaxed word first. */
  choices: Readonly<Record<ChoiceName, Readonly<Record<string, RungNumber>>>>;
}

/**
 * How an amount compares with a threshold that it has passed.
 *
 * @public
 */
export const relations = ['above', 'at-least', 'below', 'at-most'] as const;

/**
 * See {@link relations}.
 *
 * @public
 */
export type Relation = (typeof relations)[number];

/**
 * Where a requirement begins to call for a rung: every amount that is in this
 * relation to it does.
 *
 * @public
 */
export interface Threshold {
  relation: Relation;
  amount: number;
  unit: Unit;
  rung: RungNumber;
}
