import type { Timestamp } from '@rung/backstage-plugin-rung-common';
import { Count, Share } from './values';

/**
 * The states of the latest scan of the catalog. `never`: none has begun yet.
 * `aborted`: it was stopped, or ran out of time, or was overtaken by another.
 *
 * @public
 */
export const scanStatuses = [
  'never',
  'running',
  'succeeded',
  'failed',
  'aborted',
] as const;

/**
 * See {@link scanStatuses}.
 *
 * @public
 */
export type ScanStatus = (typeof scanStatuses)[number];

/**
 * Why a scan was kept from writing anything, so that it does no harm.
 * `clock`: its time is far from that of the database or of the scans before.
 * `loss`: it missed so much of the catalog that the next one has to agree.
 * `rules`: replicas apply different rules, and its own are not in force.
 *
 * @public
 */
export const scanDoubts = ['clock', 'loss', 'rules'] as const;

/**
 * See {@link scanDoubts}.
 *
 * @public
 */
export type ScanDoubt = (typeof scanDoubts)[number];

/**
 * How fresh the report is. It holds no counts, because a reader may not see
 * every entity that was read.
 *
 * @public
 */
export interface ScanState {
  status: ScanStatus;
  startedAt?: Timestamp;
  finishedAt?: Timestamp;
  /**
   * How much of a running scan is done, judged by the one before; in tenths
   * where there are no counts beside it.
   */
  progress?: Share;
  /** When the last scan that succeeded has finished: the age of the report. */
  asOf?: Timestamp;
  /** Why scans since then were kept from writing; left out where none was. */
  withheld?: readonly ScanDoubt[];
}

/**
 * A scan with its counts, for those who may start one.
 *
 * @public
 */
export interface ScanDetails extends ScanState {
  /** Entities read from the catalog. */
  read: Count;
  /** Entities scored, because something that counts for them has changed. */
  scored: Count;
  /** Results written. */
  written: Count;
  /** Entities that are no longer in the catalog. */
  gone: Count;
  /** Entities that could not be scored. */
  failed: Count;
  /**
   * When the next one is due; left out where the schedule does not tell, or is
   * that of a calendar.
   */
  nextAt?: Timestamp;
  /** Why a scan has failed. */
  error?: string;
}

/**
 * An entity ref in full, as `group:default/payments`.
 *
 * @public
 */
export type EntityRef = string;

/**
 * What to score again.
 *
 * @public
 */
export interface RefreshRequest {
  /** The one entity to score again; left out, everything is. */
  entityRef?: EntityRef;
}

/**
 * What a refresh has done, to one entity or to everything.
 *
 * @public
 */
export type RefreshResult =
  | {
      type: 'entity';
      entityRef: string;
      /** Whether its reported result moved. */
      changed: boolean;
      scan: ScanState;
    }
  | {
      type: 'everything';
      /** The scan that is running now. */
      scan: ScanDetails;
    };
