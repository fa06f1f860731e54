const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

/** The number of the day in UTC, since 1970-01-01. */
export function dayOf(time: Date): number {
  return Math.floor(time.getTime() / MILLISECONDS_PER_DAY);
}

/** A day by its number, as `2026-05-31`. */
export function dateOf(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
