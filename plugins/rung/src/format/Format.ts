import {
  roundedSeconds,
  Unit,
  writeAmount,
} from '@rung/backstage-plugin-rung-common';

const MINUTE = 60_000;

/** The units in which an age is told, each with how many milliseconds it has. */
const ageUnits = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
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
    private readonly decimalSign: string,
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
      new Intl.NumberFormat(locale)
        .formatToParts(0.5)
        .find(({ type }) => type === 'decimal')?.value ?? '.',
    );
  }

  /** An amount in the notation that memo and pages share: `99.95 %`, `1 h`. */
  amount(amount: number, unit: Unit): string {
    const places = unit === 'percent' || unit === 'seconds' ? 9 : 2;
    return writeAmount(amount, unit, {
      numberOf: number =>
        this.number(number, { maximumFractionDigits: places }),
      // A number and its symbol are not parted at the end of a line.
      space: '\u00a0',
    });
  }

  /** Seconds that were worked out, as finely as it matters: `4 h 23 min`. */
  duration(seconds: number): string {
    return this.amount(roundedSeconds(seconds), 'seconds');
  }

  /** An amount that an annotation states, as one types it: `99,9`, `1,5h`. */
  typed(stated: string): string {
    return stated.replace(/(\d)\./g, `$1${this.decimalSign}`);
  }

  /** An amount that was typed, as an annotation states it: `99.9`, `1.5h`. */
  stated(typed: string): string {
    return typed.replaceAll(this.decimalSign, '.');
  }

  /** An amount of money, without decimals where it has none: `€730`. */
  money(amount: number, currency: string): string {
    return this.number(amount, {
      style: 'currency',
      currency,
      ...(Number.isInteger(amount) && { maximumFractionDigits: 0 }),
    });
  }

  /** A share of a whole, 0 to 1, in percent. */
  percentage(share: number): string {
    return this.amount(Math.round(100 * share), 'percent');
  }

  /** A count, grouped as the locale groups digits. */
  count(count: number): string {
    return this.number(count, {});
  }

  /** A number that was worked out, with one decimal at most. */
  decimal(amount: number): string {
    return this.number(amount, { maximumFractionDigits: 1 });
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

  /** To make a formatter takes far longer than to use it. */
  private number(amount: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    const numbers =
      this.numbers.get(key) ?? new Intl.NumberFormat(this.locale, options);
    this.numbers.set(key, numbers);
    return numbers.format(amount);
  }
}
