import type { ExerciseId, Timestamp } from '@rung/backstage-plugin-rung-common';

/**
 * The ref of the entity that was tried, in full.
 *
 * @public
 */
export type ExercisedRef = string;

/**
 * A time that was measured, as an annotation states it: `92s`, `12m`, `1h30m`, `0`.
 *
 * @public
 */
export type MeasuredTime = string;

/**
 * The address of a record, which begins with `https://`.
 *
 * @public
 */
export type RecordAddress = string;

/**
 * What has run an exercise: the name of a tool or of a pipeline, of letters,
 * digits and a few signs.
 *
 * @public
 */
export type EvidenceSource = string;

/**
 * What an exercise of a failure has shown. The same entity, exercise and time are
 * the same exercise: told again, it is replaced.
 *
 * @public
 */
export interface EvidenceReport {
  entityRef: ExercisedRef;
  /** What was lost on purpose: a zone, or a region with a failover to another. */
  exercise: ExerciseId;
  /** When the failure began. */
  at: Timestamp;
  /** From then until the service was whole again; left out if nobody measured it. */
  recoveredIn?: MeasuredTime;
  /** The time in which what was lost had been written; likewise. */
  dataLost?: MeasuredTime;
  record?: RecordAddress;
  source: EvidenceSource;
}
