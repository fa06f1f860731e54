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
 * every entity that was read. Times are ISO 8601 in UTC.
 *
 * @public
 */
export interface ScanState {
  status: ScanStatus;
  startedAt?: string;
  finishedAt?: string;
  /**
   * How much of a running scan is done, 0 to 1, judged by the one before; in
   * tenths where there are no counts beside it.
   */
  progress?: number;
  /** When the last scan that succeeded has finished: the age of the report. */
  asOf?: string;
  /** Why scans since then were withheld; left out where none was. */
  withheld?: readonly ScanDoubt[];
}

/**
 * A scan with its counts, for those who may start one.
 *
 * @public
 */
export interface ScanDetails extends ScanState {
  /** Entities read from the catalog. */
  read: number;
  /** Entities scored, because something that counts for them has changed. */
  scored: number;
  /** Results written. */
  written: number;
  /** Entities that are no longer in the catalog. */
  gone: number;
  /** Entities that could not be scored. */
  failed: number;
  /** Why a scan has failed. */
  error?: string;
}

/**
 * What a refresh has done: of one entity, whether its reported result moved;
 * of everything, the scan that is running now.
 *
 * @public
 */
export type RefreshResult =
  | { type: 'entity'; entityRef: string; changed: boolean; scan: ScanState }
  | { type: 'everything'; scan: ScanDetails };
