import { figure, rounded, table } from '../platform/figures.ts';
import type {
  PlacingResult,
  ReadingCost,
  SweepResult,
} from './ObserveResult.ts';

const aims = { ratio: 1.5, peakMb: 80, writes: 0, placeSeconds: 5 };

interface Row {
  figure: string;
  key: keyof ReadingCost;
  unit: string;
}

const rows: Row[] = [
  { figure: 'on the clock, one cluster', key: 'seconds', unit: 's' },
  { figure: 'CPU, one cluster', key: 'cpuSeconds', unit: 's' },
  { figure: 'peak memory over idle', key: 'peakOverIdleMb', unit: 'MB' },
];

/** What reading clusters takes, beside reading their lists and no more. */
export function sweepTable(result: SweepResult): string {
  const costs = rows.map(({ figure: name, key, unit }) => {
    const value = result[key];
    const bare = result.bare[key];
    return [
      name,
      withUnit(value, unit),
      `bare read ${withUnit(bare, unit)}`,
      value === undefined || !bare ? '' : `× ${rounded(value / bare)}`,
    ];
  });
  return table([
    ['', 'measured', 'beside', 'ratio'],
    ...costs,
    [
      'CPU, the first reading of one',
      withUnit(result.firstCpuSeconds, 's'),
      '',
      '',
    ],
    [
      'read of one cluster, as JSON',
      withUnit(result.megabytesRead, 'MB'),
      `compressed ${withUnit(result.megabytesSent, 'MB')}`,
      '',
    ],
    [
      'snapshots written, unchanged',
      String(result.unchangedWrites),
      `aim ${aims.writes}`,
      '',
    ],
  ]);
}

export function placingTable(placing: PlacingResult): string {
  return table([
    ['', 'measured', 'aim'],
    ['snapshots loaded', withUnit(placing.loadSeconds, 's'), ''],
    [
      'components placed',
      withUnit(placing.placeSeconds, 's'),
      `${aims.placeSeconds} s`,
    ],
    ['facts and checks', withUnit(placing.observeSeconds, 's'), ''],
  ]);
}

/** The same for programs. */
export function observeLine(
  cluster: SweepResult,
  fleet: SweepResult,
  placing: PlacingResult,
): string {
  return `BENCH ${JSON.stringify({
    cluster: figures({ ...cluster }),
    fleet: { ...figures({ ...fleet }), ...figures({ ...placing }) },
  })}`;
}

function figures(result: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(result).map(([key, value]) => [
      key,
      typeof value === 'object' ? figures(value) : figure(value),
    ]),
  );
}

function withUnit(value: number | undefined, unit: string) {
  return value === undefined ? '–' : `${rounded(value)} ${unit}`;
}
