/**
 * How much is asked of a cluster at once, and how long for.
 *
 * @public
 */
export interface ReadingLimits {
  /** Objects in one answer. */
  pageSize: number;
  /** Answers to one list; no cluster of the size that Kubernetes supports has more. */
  pages: number;
  /** The longest answer, in bytes. */
  pageBytes: number;
  /** How long to wait for one answer, in milliseconds. */
  requestMilliseconds: number;
  /** How long the whole cluster may take, in milliseconds. */
  readingMilliseconds: number;
  /** How often to wait as a cluster asks to before the same question. */
  waits: number;
  /** The longest of these waits, in milliseconds. */
  waitMilliseconds: number;
}

/**
 * The limits that hold where no other is given.
 *
 * @public
 */
export const defaultReadingLimits: Readonly<ReadingLimits> = {
  pageSize: 500,
  pages: 2_000,
  pageBytes: 64 * 1024 * 1024,
  requestMilliseconds: 30_000,
  readingMilliseconds: 15 * 60_000,
  waits: 5,
  waitMilliseconds: 60_000,
};
