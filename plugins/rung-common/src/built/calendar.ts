/**
 * A day, as `2026-05-31`.
 *
 * @public
 */
export type CalendarDay = string;

/**
 * A moment, as ISO 8601 in UTC: `2026-05-31T12:00:00.000Z`.
 *
 * @public
 */
export type Timestamp = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Whether a text is a day that the calendar has, as `2026-05-31`. */
export function isCalendarDay(text: string): boolean {
  const parts = pattern.exec(text);
  if (!parts) {
    return false;
  }
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return (
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day)
  );
}

/** The day so many days after one. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(day) + days * millisecondsPerDay)
    .toISOString()
    .slice(0, 10);
}

/** The days from one day to a moment, negative where the day lies ahead. */
export function daysSince(day: string, now: Date): number {
  return (now.getTime() - Date.parse(day)) / millisecondsPerDay;
}
