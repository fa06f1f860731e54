import { rounded, table } from '../platform/figures.ts';
import type { SizeResult } from './SizeResult.ts';

/** A figure, and what it is to be read beside. */
interface Comparison {
  figure: string;
  value: keyof SizeResult;
  unit: string;
  beside?: { what: string; value: keyof SizeResult };
}

const stream = { what: 'bare stream', value: 'streamSeconds' } as const;
const idle = { what: 'idle', value: 'idleRssMb' } as const;
const facets = { what: 'catalog, facets p95', value: 'facetsP95Ms' } as const;

const comparisons: Comparison[] = [
  { figure: 'bare stream', value: 'streamSeconds', unit: 's' },
  { figure: 'first scan', value: 'scanSeconds', unit: 's', beside: stream },
  {
    figure: 'unchanged scan',
    value: 'unchangedSeconds',
    unit: 's',
    beside: stream,
  },
  { figure: 'rows it writes', value: 'unchangedWrites', unit: '' },
  {
    figure: 'peak memory, bare stream',
    value: 'streamPeakRssMb',
    unit: 'MB',
    beside: idle,
  },
  {
    figure: 'peak memory, first scan',
    value: 'peakRssMb',
    unit: 'MB',
    beside: { what: 'bare stream', value: 'streamPeakRssMb' },
  },
  {
    figure: 'peak memory, CSV',
    value: 'csvPeakRssMb',
    unit: 'MB',
    beside: { what: 'bare stream', value: 'streamPeakRssMb' },
  },
  {
    figure: 'card p50',
    value: 'cardP50Ms',
    unit: 'ms',
    beside: { what: 'catalog, by name p50', value: 'byNameP50Ms' },
  },
  {
    figure: 'card p95',
    value: 'cardP95Ms',
    unit: 'ms',
    beside: { what: 'catalog, by name p95', value: 'byNameP95Ms' },
  },
  { figure: 'list p95', value: 'listP95Ms', unit: 'ms', beside: facets },
  {
    figure: 'report by owner p95',
    value: 'reportP95Ms',
    unit: 'ms',
    beside: facets,
  },
  {
    figure: 'what could go, first',
    value: 'spendFirstMs',
    unit: 'ms',
    beside: facets,
  },
  {
    figure: 'what could go p95',
    value: 'spendP95Ms',
    unit: 'ms',
    beside: facets,
  },
  {
    figure: 'list p95, conditional',
    value: 'listConditionalP95Ms',
    unit: 'ms',
    beside: facets,
  },
  {
    figure: 'report p95, conditional',
    value: 'reportConditionalP95Ms',
    unit: 'ms',
    beside: facets,
  },
  {
    figure: 'blast radius, first',
    value: 'drillFirstMs',
    unit: 'ms',
    beside: { what: 'bare read and reach', value: 'bareReadMs' },
  },
  {
    figure: 'blast radius p95',
    value: 'drillP95Ms',
    unit: 'ms',
    beside: { what: 'bare reach p95', value: 'bareReachP95Ms' },
  },
  {
    figure: 'CSV of everything',
    value: 'csvSeconds',
    unit: 's',
    beside: stream,
  },
  {
    figure: 'preview of a policy',
    value: 'previewSeconds',
    unit: 's',
    beside: { what: 'its rows, bare', value: 'previewRowsSeconds' },
  },
  { figure: 'verdicts it moves', value: 'previewMoved', unit: '' },
  {
    figure: 'peak memory, preview',
    value: 'previewPeakMb',
    unit: 'MB',
    beside: { what: 'bare stream', value: 'streamPeakRssMb' },
  },
  {
    figure: 'Tech Insights, all checks',
    value: 'techInsightsSeconds',
    unit: 's',
    beside: { what: 'first scan', value: 'scanSeconds' },
  },
];

export function compare(result: SizeResult): string {
  const rows = comparisons.map(({ figure, value, unit, beside }) => {
    const other = beside && result[beside.value];
    return [
      figure,
      withUnit(result[value], unit),
      beside ? `${beside.what} ${withUnit(other, unit)}` : '',
      ratio(result[value], other),
    ];
  });
  return table([['', 'measured', 'beside', 'ratio'], ...rows]);
}

/** How each figure grows from one size to the next. */
export function growth(results: readonly SizeResult[]): string {
  const rows = comparisons.map(({ figure, value, unit }) => [
    figure,
    ...results.flatMap((result, index) => [
      withUnit(result[value], unit),
      ...(index === 0 ? [] : [ratio(result[value], results[index - 1][value])]),
    ]),
  ]);
  const heading = results.flatMap(({ components }, index) => [
    String(components),
    ...(index === 0 ? [] : ['']),
  ]);
  return table([['components', ...heading], ...rows]);
}

function withUnit(value: number | undefined, unit: string) {
  return value === undefined ? '–' : `${rounded(value)} ${unit}`.trimEnd();
}

function ratio(value: number | undefined, other: number | undefined) {
  return value === undefined || !other ? '' : `× ${rounded(value / other)}`;
}
