import { Grammar, grammar } from './types';

const secondsPer = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
const units = Object.entries(secondsPer);

/** `1d2h30m15s`: each part at most once, largest first. */
const short =
  /^(?=\d)(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/i;

/** ISO 8601 with days and smaller parts: `P1DT2H30M15S`. */
const iso =
  /^P(?=[\dT])(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i;

function toSeconds([, days, hours, minutes, seconds]: RegExpExecArray): number {
  return (
    Number(days ?? 0) * secondsPer.d +
    Number(hours ?? 0) * secondsPer.h +
    Number(minutes ?? 0) * secondsPer.m +
    Number(seconds ?? 0) * secondsPer.s
  );
}

/**
 * A duration in seconds. Zero is a promise that replication can keep and
 * recovery cannot, so only some objectives accept it.
 */
export function duration(options: { zero: boolean }): Grammar {
  return grammar({ type: 'duration', unit: 'seconds', ...options }, text => {
    if (text === '0' && options.zero) {
      return { value: { type: 'quantity', amount: 0, unit: 'seconds' } };
    }
    const parts = short.exec(text) ?? iso.exec(text);
    if (!parts) {
      return { reason: 'is not a duration' };
    }
    const amount = toSeconds(parts);
    if (amount === 0 && !options.zero) {
      return { reason: 'leaves no time to recover' };
    }
    return { value: { type: 'quantity', amount, unit: 'seconds' } };
  });
}

/** Writes seconds the way {@link duration} reads them: `1h30m`. */
export function formatDuration(seconds: number): string {
  let rest = seconds;
  let text = '';
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    if (count > 0) {
      rest -= count * size;
      text += `${count}${unit}`;
    }
  }
  return text || '0';
}
