/** What some words stand for, as Velero's cron reads them. */
const words: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

const names: Readonly<Record<string, number>> = Object.fromEntries([
  ...['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'].map(
    (name, index) => [name, index] as const,
  ),
  ...[
    ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN'],
    ...['JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  ].map((name, index) => [name, index + 1] as const),
]);

const ranges = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12 },
  { from: 0, to: 7 },
] as const;

const part = /^(\*|\?|\w{1,3}(?:-\w{1,3})?)(?:\/(\d{1,2}))?$/;
const every = /^@every (?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,5})s)?$/;

function numberOf(text: string): number {
  const upper = text.toUpperCase();
  return Object.hasOwn(names, upper) ? names[upper] : Number(text);
}

/** The values that a field of a schedule names, or undefined where it is none. */
function valuesOf(
  field: string,
  { from, to }: { from: number; to: number },
): Set<number> | undefined {
  const values = new Set<number>();
  for (const item of field.split(',')) {
    const [, range, step] = part.exec(item) ?? [];
    if (!range) {
      return undefined;
    }
    const [first, last] =
      range === '*' || range === '?'
        ? [from, to]
        : range.split('-').map(numberOf);
    const end = last ?? (step ? to : first);
    const by = Number(step ?? 1);
    if (!(first >= from && end <= to && first <= end && by >= 1)) {
      return undefined;
    }
    for (let value = first; value <= end; value += by) {
      values.add(value);
    }
  }
  return values;
}

const MINUTES_PER_DAY = 1440;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Four years, one of them a leap year, and the first day after them. */
const DAYS_LOOKED_AT = 4 * 365 + 2;
const FIRST_DAY = Date.UTC(2025, 0, 1);

/** The days, counted from the first, on which a schedule runs. */
function daysOf(fields: readonly string[], sets: readonly Set<number>[]) {
  const [, , dayOfMonth, , dayOfWeek] = fields;
  const [, , daysOfMonth, months, weekdays] = sets;
  const anyDay = (field: string) => /^[*?]/.test(field);
  return Array.from({ length: DAYS_LOOKED_AT }, (_, index) => index).filter(
    index => {
      const date = new Date(FIRST_DAY + index * MILLISECONDS_PER_DAY);
      const ofMonth = daysOfMonth.has(date.getUTCDate());
      const ofWeek =
        weekdays.has(date.getUTCDay()) ||
        (date.getUTCDay() === 0 && weekdays.has(7));
      // Where both days are named, either of them will do.
      const matches =
        anyDay(dayOfMonth) || anyDay(dayOfWeek)
          ? ofMonth && ofWeek
          : ofMonth || ofWeek;
      return matches && months.has(date.getUTCMonth() + 1);
    },
  );
}

/** The longest time between two neighbours. */
function longestGap(times: readonly number[]): number {
  return times.reduce(
    (longest, time, index) =>
      index === 0 ? longest : Math.max(longest, time - times[index - 1]),
    0,
  );
}

/**
 * The longest time, in minutes, between two runs of a schedule as cron writes it.
 * Undefined where the text is none, or it runs less than twice in four years.
 */
export function cronInterval(text: string): number | undefined {
  const [, hours, minutes, seconds] = every.exec(text) ?? [];
  const period =
    Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
  if (period > 0) {
    return period;
  }
  const plain = text.replace(/^(?:CRON_)?TZ=\S+ +/, '');
  const fields = (Object.hasOwn(words, plain) ? words[plain] : plain)
    .trim()
    .split(/ +/);
  const sets = fields.map((field, index) =>
    index < ranges.length ? valuesOf(field, ranges[index]) : undefined,
  );
  if (
    fields.length !== ranges.length ||
    !sets.every((set): set is Set<number> => set !== undefined)
  ) {
    return undefined;
  }
  const [minutesOfHour, hoursOfDay] = sets;
  const times = [...hoursOfDay]
    .flatMap(hour => Array.from(minutesOfHour, minute => hour * 60 + minute))
    .sort((one, other) => one - other);
  const days = daysOf(fields, sets);
  if (days.length < 2) {
    return undefined;
  }
  const overnight = times[0] - times[times.length - 1];
  return Math.max(
    longestGap(times),
    longestGap(days) * MINUTES_PER_DAY + overnight,
  );
}
