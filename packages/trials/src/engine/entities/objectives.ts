import type { Size, Statement } from './Statement.ts';

/** The numbers that teams state, now and then as a guess or in another notation. */
export const objectives = {
  availability: [
    [4, '99', 99],
    [22, '99.5', 99.5],
    [35, '99.9', 99.9],
    [6, '99.9?', 99.9],
    [18, '99.95', 99.95],
    [11, '99.99', 99.99],
    [1, 'none'],
  ],
  'rto.zone': [
    [6, '30s', 30],
    [25, '5m', 300],
    [20, '15m', 900],
    [6, 'PT30M', 1_800],
    [4, '1h30m', 5_400],
    [18, '1h', 3_600],
    [12, '4h', 14_400],
    [4, '1d', 86_400],
    [2, 'none'],
  ],
  'rpo.zone': [
    [5, '0', 0],
    [8, '30s', 30],
    [24, '5m', 300],
    [21, '1h', 3_600],
    [6, '1h?', 3_600],
    [14, '4h', 14_400],
    [15, '1d', 86_400],
    [4, 'none'],
  ],
  pods: [
    [16, '3', size(3)],
    [26, '12', size(12)],
    [16, '40', size(40)],
    [4, '40?', size(40)],
    [10, '40..400', size(400, 40)],
    [8, '20..30', size(30, 20)],
    [10, '120', size(120)],
    [5, '600', size(600)],
    [1, '900..2000', size(2_000, 900)],
    [1, 'none'],
  ],
  nodes: [
    [20, '3', size(3)],
    [30, '6', size(6)],
    [20, '12', size(12)],
    [12, '40', size(40)],
    [8, '6..9', size(9, 6)],
    [6, '6..24', size(24, 6)],
    [2, 'none'],
  ],
  teams: [
    [46, '1', 1],
    [20, '2', 2],
    [12, '3', 3],
    [4, '3?', 3],
    [6, '5', 5],
    [6, '8', 8],
    [3, '12', 12],
  ],
  reach: [
    [62, 'eu', 1],
    [18, 'eu, us', 2],
    [8, 'eu, us, apac', 3],
    [9, 'none'],
  ],
} satisfies Record<string, readonly Statement[]>;

function size(peak: number, base = peak): Size {
  return { peak, swing: peak / base };
}
