/**
 * What any request may ask for at most, whatever was checked before: a page of
 * more rows, or a trend of more days, would be held in memory as a whole.
 */
const LONGEST_PAGE = 1000;
const LONGEST_TREND = 366;

function clamp(value: number, highest: number): number {
  const whole = Math.floor(Number(value));
  return whole >= 1 ? Math.min(whole, highest) : 1;
}

/** How many rows a page has at most. */
export function clampLimit(limit: number): number {
  return clamp(limit, LONGEST_PAGE);
}

/** How many days a trend has at most. */
export function clampDays(days: number): number {
  return clamp(days, LONGEST_TREND);
}
