import { InputError } from '@backstage/errors';
import { CalendarDay, isCalendarDay } from '../built/calendar';
import { UnitKind, unitKinds } from '../ladder/units';
import { Prices } from './types';

/** More than anything costs, and few enough for sums to be exact. */
const MOST = 1_000_000_000;

const known = ['enabled', 'currency', 'asOf', ...unitKinds];
const currencies: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency'),
);

/** How many decimals an amount of a currency has. */
function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

function readPrice(
  at: string,
  value: unknown,
  currency: string,
): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const decimals = decimalsOf(currency);
  if (
    typeof value !== 'number' ||
    !(value >= 0 && value <= MOST) ||
    Number(value.toFixed(decimals)) !== value
  ) {
    throw new InputError(
      `${at} is ${JSON.stringify(
        value,
      )}; write an amount a month in ${currency} from 0 to ${MOST}, with at most ${decimals} decimals, such as 730`,
    );
  }
  return value;
}

function readCurrency(at: string, value: unknown): string {
  if (typeof value !== 'string' || !currencies.has(value)) {
    throw new InputError(
      `${at} is ${
        value === undefined ? 'missing' : JSON.stringify(value)
      }; write a code of ISO 4217, such as EUR`,
    );
  }
  return value;
}

function readDay(at: string, value: unknown, today: CalendarDay): CalendarDay {
  if (typeof value !== 'string' || !isCalendarDay(value) || value > today) {
    throw new InputError(
      `${at} is ${
        value === undefined ? 'missing' : JSON.stringify(value)
      }; write the day that the prices are of, in quotes and not in the future, such as "${today}"`,
    );
  }
  return value;
}

/**
 * Checks the prices that an organization has entered; undefined where there are
 * none.
 *
 * @param at - the key that they are under
 * @throws InputError that names the first key that is wrong, and what to write
 * instead
 * @public
 */
export function readPrices(
  input: Readonly<Record<string, unknown>>,
  { at, today }: { at: string; today: CalendarDay },
): Prices | undefined {
  const stranger = Object.keys(input).find(key => !known.includes(key));
  if (stranger !== undefined) {
    throw new InputError(
      `${at} has ${stranger}, which has no meaning; write some of ${known.join(
        ', ',
      )}`,
    );
  }
  const { enabled, ...stated } = input;
  if (Object.values(stated).every(value => value === undefined)) {
    return undefined;
  }
  const currency = readCurrency(`${at}.currency`, stated.currency);
  const asOf = readDay(`${at}.asOf`, stated.asOf, today);
  const monthly: Partial<Record<UnitKind, number>> = {};
  for (const kind of unitKinds) {
    const price = readPrice(`${at}.${kind}`, stated[kind], currency);
    if (price !== undefined) {
      monthly[kind] = price;
    }
  }
  if (Object.keys(monthly).length === 0) {
    throw new InputError(
      `${at} has no price; write some of ${unitKinds.join(
        ', ',
      )}, each an amount a month, or leave it out`,
    );
  }
  return { currency, asOf, monthly };
}
