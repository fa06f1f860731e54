import { percentile, rounded, table } from '../platform/figures.ts';

/** A time that was measured again and again. */
export interface Figure {
  /** The name that programs know it by. */
  key: string;
  name: string;
  milliseconds: readonly number[];
  /** What the slowest but one in twenty is to stay below. */
  aimMs?: number;
}

export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, milliseconds, aimMs }) => {
    const p95 = percentile(milliseconds, 0.95);
    return [
      name,
      String(milliseconds.length),
      `${rounded(percentile(milliseconds, 0.5))} ms`,
      `${rounded(p95)} ms`,
      ...aimCells(p95, aimMs, 'ms'),
    ];
  });
  return table([['', 'times', 'p50', 'p95', 'aim', ''], ...rows]);
}

/** What an aim is, and whether it is met. */
export function aimCells(
  value: number,
  most: number | undefined,
  unit: string,
) {
  return most === undefined
    ? ['', '']
    : [`at most ${most} ${unit}`, value <= most ? 'met' : 'missed'];
}
