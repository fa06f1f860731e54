const MINUTE = 60_000;

/** The units in which an age is told, each with how many milliseconds it has. */
const units = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/**
 * How long ago a time was, as the reader's locale says it: `12 minutes ago`. What
 * is not a minute ago was this minute, and so is what a clock that is ahead says.
 */
export function formatAge(time: string, now: Date = new Date()): string {
  const age = Math.max(0, now.getTime() - new Date(time).getTime());
  const [unit, length] =
    units.find(([, milliseconds]) => age >= milliseconds) ?? units[2];
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(
    -Math.floor(age / length),
    unit,
  );
}
