import { headroomFactor, Unit } from '@rung/backstage-plugin-rung-common';

const MINUTE = 60_000;

/** The units in which an age is told, each with how many milliseconds it has. */
const ageUnits = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** The units of a duration above the second, each with its seconds. */
const durationUnits = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** Numbers, times and lists as one locale writes them. */
export class Format {
  private readonly numbers = new Map<string, Intl.NumberFormat>();

  private constructor(
    private readonly locale: string | undefined,
    private readonly lists: Intl.ListFormat,
    private readonly ages: Intl.RelativeTimeFormat,
    private readonly times: Intl.DateTimeFormat,
    private readonly days: Intl.DateTimeFormat,
  ) {}

  /** @param locale - as `de` or `en-GB`; without one the browser's */
  static create(locale: string | undefined): Format {
    return new Format(
      locale,
      new Intl.ListFormat(locale, { type: 'conjunction' }),
      new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
      new Intl.DateTimeFormat(locale, {
        dateStyle: 'medium',
        timeStyle: 'short',
      }),
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
    );
  }

  /** An amount with its unit where the locale has a word for it. */
  amount(amount: number, unit: Unit): string {
    switch (unit) {
      case 'seconds':
        return this.duration(amount);
      case 'percent':
        return this.inUnit(amount, 'percent', 9);
      default:
        return this.number(amount, { maximumFractionDigits: 2 });
    }
  }

  /** Seconds as `8 hr 45 min 57.6 sec`, in the words of the locale. */
  duration(seconds: number): string {
    let rest = seconds;
    const parts: string[] = [];
    for (const [unit, size] of durationUnits) {
      const amount = Math.floor(rest / size);
      if (amount > 0) {
        parts.push(this.inUnit(amount, unit));
      }
      rest -= amount * size;
    }
    // What is below a second all in all would be nothing at one decimal place.
    const places = seconds < 1 ? 9 : 1;
    const leftOver = Number(rest.toFixed(places));
    if (leftOver > 0 || parts.length === 0) {
      parts.push(this.inUnit(leftOver, 'second', places));
    }
    return parts.join(' ');
  }

  /** How many times further. */
  factor(headroom: number): string {
    return this.number(headroomFactor(headroom), {});
  }

  /** A share of a whole, 0 to 1, in percent. */
  percentage(share: number): string {
    return this.number(share, { style: 'percent', maximumFractionDigits: 0 });
  }

  /** A count, grouped as the locale groups digits. */
  count(count: number): string {
    return this.number(count, {});
  }

  /** `one, two, and three`, joined as the locale joins a list. */
  list(items: string[]): string {
    return this.lists.format(items);
  }

  /**
   * How long ago a time was: `12 minutes ago`. What is not a minute ago was this
   * minute, and so is what a clock that is ahead says.
   */
  age(time: string, now: Date = new Date()): string {
    const age = Math.max(0, now.getTime() - new Date(time).getTime());
    const [unit, length] =
      ageUnits.find(([, milliseconds]) => age >= milliseconds) ?? ageUnits[2];
    return this.ages.format(-Math.floor(age / length), unit);
  }

  /** A time, in the reader's own time zone. */
  time(time: string): string {
    return this.times.format(new Date(time));
  }

  /** A day, written as `2026-05-31`. */
  day(day: string): string {
    return this.days.format(new Date(`${day}T00:00:00Z`));
  }

  private inUnit(amount: number, unit: string, places = 1): string {
    return this.number(amount, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: places,
    });
  }

  /** To make a formatter takes far longer than to use it. */
  private number(amount: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    const numbers =
      this.numbers.get(key) ?? new Intl.NumberFormat(this.locale, options);
    this.numbers.set(key, numbers);
    return numbers.format(amount);
  }
}
