import { figure, rounded, table } from '../platform/figures.ts';
import type { ReplicaLoad, ScaleResult } from './ScaleResult.ts';

type Measured = Exclude<keyof ScaleResult, 'loads' | 'components' | 'entities'>;

const rows: readonly { what: string; value: Measured; unit: string }[] = [
  { what: 'the catalog is written', value: 'loadSeconds', unit: 's' },
  { what: 'database of the catalog', value: 'catalogMb', unit: 'MB' },
  { what: 'database of Rung', value: 'databaseMb', unit: 'MB' },
  { what: 'first scan', value: 'scanSeconds', unit: 's' },
  { what: '  processors, backend', value: 'scanCpuSeconds', unit: 's' },
  {
    what: '  processors, database',
    value: 'scanDatabaseCpuSeconds',
    unit: 's',
  },
  { what: '  peak memory', value: 'scanPeakMb', unit: 'MB' },
  { what: 'scan without a change', value: 'unchangedSeconds', unit: 's' },
  { what: 'card p95', value: 'cardP95Ms', unit: 'ms' },
  { what: 'list p95', value: 'listP95Ms', unit: 'ms' },
  { what: 'report p95', value: 'reportP95Ms', unit: 'ms' },
  { what: 'report by owner p95', value: 'reportByOwnerP95Ms', unit: 'ms' },
  {
    what: 'list p95, conditional',
    value: 'listConditionalP95Ms',
    unit: 'ms',
  },
  {
    what: 'report p95, conditional',
    value: 'reportConditionalP95Ms',
    unit: 'ms',
  },
  { what: 'peak memory, reading', value: 'readPeakMb', unit: 'MB' },
  { what: 'blast radius, first', value: 'drillFirstMs', unit: 'ms' },
  { what: 'blast radius p95', value: 'drillP95Ms', unit: 'ms' },
  { what: 'preview of a policy', value: 'previewSeconds', unit: 's' },
  { what: '  peak memory', value: 'previewPeakMb', unit: 'MB' },
];

/** Each figure beside what it was at a smaller size, where there is one. */
export function scaleTable(results: readonly ScaleResult[]): string {
  return table([
    ['components', ...results.map(({ components }) => String(components))],
    ...rows.map(({ what, value, unit }) => [
      what,
      ...results.map(result => withUnit(result[value], unit)),
    ]),
  ]);
}

export function replicaTable(loads: readonly ReplicaLoad[]): string {
  return table([
    [
      ...['replicas', 'requests', 'p50', 'p95', 'backends', 'database'],
      'connections',
    ],
    ...loads.map(load => [
      String(load.replicas),
      `${rounded(load.requestsPerSecond)}/s`,
      withUnit(load.p50Ms, 'ms'),
      withUnit(load.p95Ms, 'ms'),
      withUnit(load.backendCpuMs, 'ms a request'),
      withUnit(load.databaseCpuMs, 'ms a request'),
      String(load.connections),
    ]),
  ]);
}

/** The figures for programs. */
export function scaleLine(results: readonly ScaleResult[]): string {
  const figures = results.map(({ components, loads, ...result }) => [
    components,
    {
      ...Object.fromEntries(
        rows.map(({ value }) => [value, figure(result[value])]),
      ),
      requestsPerSecond: Object.fromEntries(
        loads.map(load => [load.replicas, figure(load.requestsPerSecond)]),
      ),
    },
  ]);
  return `BENCH ${JSON.stringify(Object.fromEntries(figures))}`;
}

function withUnit(value: number | undefined, unit: string) {
  return value === undefined ? '–' : `${rounded(value)} ${unit}`;
}
