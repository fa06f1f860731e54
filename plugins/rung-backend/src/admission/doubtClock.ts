const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Replicas and databases are seldom apart by more than seconds. */
const MOST_APART = HOUR;
/** Dates are kept in order whatever the clock, so that a small step is harmless. */
const MOST_BACK = HOUR;
/** As long as a portal may have been switched off without anybody's notice. */
const MOST_FORWARD = 31 * DAY;
/** By then somebody who reads the log has put the clock right, or the clock was right. */
const SETTLED = HOUR;

/** What tells the time. */
export interface Witnesses {
  /** The clock of this process. */
  process: Date;
  /** The clock of the database; on SQLite that is the clock of the process. */
  database: Date;
  /** When the newest scan that succeeded began. */
  newest: Date | undefined;
  /** The times at which scans were refused since. */
  refused: readonly Date[];
}

/**
 * Why a clock cannot be believed, with both times; undefined where it can. A
 * clock that jumped is believed once it has gone on steadily for an hour, so
 * that a portal comes back by itself after a long rest.
 */
export function doubtClock(witnesses: Witnesses): string | undefined {
  const { process, database, newest, refused } = witnesses;
  if (Math.abs(process.getTime() - database.getTime()) > MOST_APART) {
    return `The clock of this process says ${process.toISOString()}, and that of the database ${database.toISOString()}; nothing is scanned until they agree`;
  }
  if (!newest) {
    return undefined;
  }
  const step = since(newest, database);
  const isJump = step > MOST_FORWARD || step < -MOST_BACK;
  return isJump && !refused.some(time => isSettled(since(time, database)))
    ? `The clock says ${database.toISOString()}, and the newest scan was at ${newest.toISOString()}; nothing is scanned until the clock is put right, or has gone on like this for an hour`
    : undefined;
}

function since(time: Date, now: Date): number {
  return now.getTime() - time.getTime();
}

function isSettled(elapsed: number): boolean {
  return elapsed >= SETTLED && elapsed <= MOST_FORWARD;
}
