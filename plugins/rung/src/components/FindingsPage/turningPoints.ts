/** How many there were on a day. */
export interface CountOfDay {
  day: string;
  count: number;
}

/**
 * The days on which a count was another than on the day before, after the first
 * one that is known: they tell all of a line that is flat in between.
 */
export function turningPoints(
  days: readonly string[],
  counts: readonly number[],
): CountOfDay[] {
  return days
    .map((day, index) => ({ day, count: counts[index] }))
    .filter(({ count }, index) => index === 0 || count !== counts[index - 1]);
}
