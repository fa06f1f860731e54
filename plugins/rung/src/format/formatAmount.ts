import { headroomFactor, Unit } from '@rung/backstage-plugin-rung-common';

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

function inUnit(amount: number, unit: string, places = 1): string {
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: places,
  }).format(amount);
}

/** Seconds as `8 hr 45 min 57.6 sec`, in the words of the reader's locale. */
export function formatDuration(seconds: number): string {
  let rest = seconds;
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const amount = Math.floor(rest / size);
    if (amount > 0) {
      parts.push(inUnit(amount, unit));
    }
    rest -= amount * size;
  }
  // What is below a second all in all would be nothing at one decimal place.
  const places = seconds < 1 ? 9 : 1;
  const leftOver = Number(rest.toFixed(places));
  if (leftOver > 0 || parts.length === 0) {
    parts.push(inUnit(leftOver, 'second', places));
  }
  return parts.join(' ');
}

/** An amount with its unit where the locale has a word for it. */
export function formatAmount(amount: number, unit: Unit): string {
  switch (unit) {
    case 'seconds':
      return formatDuration(amount);
    case 'percent':
      return inUnit(amount, 'percent', 9);
    default:
      return new Intl.NumberFormat(undefined, {
        maximumFractionDigits: 2,
      }).format(amount);
  }
}

/** How many times further. */
export function formatFactor(headroom: number): string {
  return new Intl.NumberFormat().format(headroomFactor(headroom));
}

/** A share of a whole, 0 to 1, in percent. */
export function formatPercentage(share: number): string {
  return new Intl.NumberFormat(undefined, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
}

/** A count, grouped as the reader's locale groups digits. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat().format(count);
}
