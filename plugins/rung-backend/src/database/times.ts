/** PostgreSQL answers with dates, SQLite with what was written. */
export type StoredTime = Date | string;

/** A stored time as ISO 8601 in UTC. */
export function isoTime(time: StoredTime): string {
  return new Date(time).toISOString();
}

/** Writes a time that may not be there. */
export function optionalTime(time: StoredTime | null): string | undefined {
  return time === null ? undefined : isoTime(time);
}
