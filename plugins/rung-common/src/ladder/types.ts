/**
 * A rung of the ladder, 1 (a disposable development cluster) to 6 (several
 * regions over replicated data).
 *
 * @public
 */
export type RungNumber = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * A rung of the resilience path. Rung 4, the platform, is an axis of its own.
 *
 * @public
 */
export type ResilienceRung = Exclude<RungNumber, 4>;

/**
 * The scope within which a failure stays contained, smallest first.
 *
 * @public
 */
export type FailureDomain = 'node' | 'zone' | 'cluster' | 'region';

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
  /** What stands on this rung. */
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
