/**
 * The rungs of the ladder, 1 (a disposable development cluster) to 6 (several
 * regions over replicated data).
 *
 * @public
 */
export const rungNumbers = [1, 2, 3, 4, 5, 6] as const;

/**
 * See {@link rungNumbers}.
 *
 * @public
 */
export type RungNumber = (typeof rungNumbers)[number];

/**
 * The resilience path. Rung 4 is not on it: it is the platform axis.
 *
 * @public
 */
export const resiliencePath = [1, 2, 3, 5, 6] as const;

/**
 * A rung of the resilience path. Rung 4, the platform, is an axis of its own.
 *
 * @public
 */
export type ResilienceRung = (typeof resiliencePath)[number];

/**
 * The scopes within which a failure stays contained, smallest first.
 *
 * @public
 */
export const failureDomains = ['node', 'zone', 'cluster', 'region'] as const;

/**
 * See {@link failureDomains}.
 *
 * @public
 */
export type FailureDomain = (typeof failureDomains)[number];

/**
 * What a rung is, in words and facts. The texts are English and complete
 * sentences; user interfaces translate them by rung number.
 *
 * @public
 */
export interface RungDefinition {
  rung: RungNumber;
  /** Resilience, or the platform layer that lies across it. */
  axis: 'resilience' | 'platform';
  /** A name short enough for a heading. */
  name: string;
  /** What is built on this rung. */
  summary: string;
  /** The largest failure domain it can lose without going down. */
  survives?: FailureDomain;
  /** Rough availability in percent of a month, where the rung has one. */
  availability?: string;
  /** What it adds to the rung below. */
  adds: string;
  /** The failure accepted by not having it. Rung 1 has nothing below it. */
  accepted?: string;
  /** The signal to leave it for a higher one. Rung 6 has nothing above it. */
  signal?: string;
}
