const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Whether a text is a day that the calendar has, as `2026-05-31`. */
export function isCalendarDay(text: string): boolean {
  const parts = pattern.exec(text);
  if (!parts) {
    return false;
  }
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The days from one day to a moment, negative where the day lies ahead. */
export function daysSince(day: string, now: Date): number {
  return (now.getTime() - Date.parse(day)) / millisecondsPerDay;
}
