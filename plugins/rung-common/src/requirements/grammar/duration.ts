import { Grammar, grammar } from './types';

const secondsPer = {
  w: 604_800,
  d: 86_400,
  h: 3_600,
  m: 60,
  s: 1,
} as const;
type DurationUnit = keyof typeof secondsPer;
const units = Object.entries(secondsPer) as [DurationUnit, number][];

/** A digit more than anybody needs, and few enough to stay exact. */
const NUMBER = String.raw`\d{1,9}(?:\.\d{1,9})?`;

/** `1w2d3h4m5s`: each part at most once, largest first. */
const short = new RegExp(
  `^(?=\\d)${units.map(([unit]) => `(?:(${NUMBER})${unit})?`).join('')}$`,
  'i',
);

/** ISO 8601 with weeks and smaller parts: `P1DT2H30M15S`, `PT0.5H`. */
const iso = new RegExp(
  `^P(?=[\\dT])(?:(${NUMBER})W)?(?:(${NUMBER})D)?(?:T(?=\\d)(?:(${NUMBER})H)?(?:(${NUMBER})M)?(?:(${NUMBER})S)?)?$`,
  'i',
);

/** Free of binary noise: nine decimals are all that a part may have. */
function wholeNanoseconds(seconds: number): number {
  return Number(seconds.toFixed(9));
}

/** The seconds of the parts, or undefined where one before the last has decimals. */
function toSeconds([, ...parts]: RegExpExecArray): number | undefined {
  let seconds = 0;
  let isLast = true;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (part !== undefined) {
      if (!isLast && part.includes('.')) {
        return undefined;
      }
      isLast = false;
      seconds += Number(part) * units[index][1];
    }
  }
  return wholeNanoseconds(seconds);
}

/** How people write units elsewhere; a month and a year have no fixed length. */
const unitWords: Readonly<Record<string, number>> = {
  ms: 0.001,
  ...secondsPer,
  ...named(['sec', 'secs', 'second', 'seconds'], secondsPer.s),
  ...named(['min', 'mins', 'minute', 'minutes'], secondsPer.m),
  ...named(['hr', 'hrs', 'hour', 'hours'], secondsPer.h),
  ...named(['day', 'days'], secondsPer.d),
  ...named(['wk', 'week', 'weeks'], secondsPer.w),
};

function named(words: readonly string[], seconds: number) {
  return Object.fromEntries(words.map(word => [word, seconds]));
}

const loosePart = /(\d{1,9}(?:[.,]\d{1,9})?)\s*([a-z]+)[\s,]*(?:and\s+)?/y;

/** What `4 hours`, `5min`, `1h 30m` and `30m1h` are meant to say. */
function meantBy(text: string): string | undefined {
  const written = text.toLowerCase().replace(/^[<>=≤≥~\s]+|\s+$/g, '');
  let seconds = 0;
  loosePart.lastIndex = 0;
  while (loosePart.lastIndex < written.length) {
    const [, count, unit] = loosePart.exec(written) ?? [];
    if (count === undefined || !Object.hasOwn(unitWords, unit)) {
      return undefined;
    }
    seconds += Number(count.replace(',', '.')) * unitWords[unit];
  }
  return seconds > 0 ? formatDuration(wholeNanoseconds(seconds)) : undefined;
}

/**
 * A duration in seconds. Zero is the strictest of all and counts as such, so
 * that tightening an objective never lowers the rung.
 *
 * @param options - `zero`: whether there is a design that meets zero, which a
 * form can offer
 */
export function duration(options: { zero: boolean }): Grammar {
  return grammar({ type: 'duration', unit: 'seconds', ...options }, text => {
    if (text === '0') {
      return { value: { type: 'quantity', amount: 0, unit: 'seconds' } };
    }
    const parts = short.exec(text) ?? iso.exec(text);
    const amount = parts && toSeconds(parts);
    return typeof amount === 'number'
      ? { value: { type: 'quantity', amount, unit: 'seconds' } }
      : { reason: 'no-duration', meant: meantBy(text) };
  });
}

/** Weeks are read and not written: everybody knows how long seven days are. */
const written = units.filter(([unit]) => unit !== 'w');

/** Writes seconds the way {@link duration} reads them: `1h30m`. */
export function formatDuration(seconds: number): string {
  let rest = wholeNanoseconds(seconds);
  let text = '';
  for (const [unit, size] of written) {
    const count =
      unit === 's' ? wholeNanoseconds(rest) : Math.floor(rest / size);
    if (count > 0) {
      rest -= count * size;
      text += `${decimal(count)}${unit}`;
    }
  }
  return text || '0';
}

/** Never as `1e-9`. */
function decimal(count: number): string {
  return Number.isInteger(count)
    ? String(count)
    : count.toFixed(9).replace(/0+$/, '');
}
