import { figure } from '../platform/figures.ts';
import type { SizeResult } from './SizeResult.ts';

const keys = [
  'streamSeconds',
  'scanSeconds',
  'unchangedSeconds',
  'unchangedWrites',
  'peakRssMb',
  'byNameP95Ms',
  'cardP50Ms',
  'cardP95Ms',
  'facetsP95Ms',
  'listP95Ms',
  'reportP95Ms',
  'spendFirstMs',
  'spendP95Ms',
  'listConditionalP95Ms',
  'reportConditionalP95Ms',
  'drillFirstMs',
  'drillP95Ms',
  'bareReadMs',
  'bareReachP95Ms',
  'csvSeconds',
  'csvPeakRssMb',
  'previewSeconds',
  'previewPeakMb',
  'techInsightsSeconds',
] as const satisfies (keyof SizeResult)[];

/** The figures for programs: one object for each size, with `null` for what was not measured. */
export function benchLine(results: readonly SizeResult[]): string {
  const figures = results.map(result => [
    result.components,
    Object.fromEntries(keys.map(key => [key, figure(result[key])])),
  ]);
  return `BENCH ${JSON.stringify(Object.fromEntries(figures))}`;
}
