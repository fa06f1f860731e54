import { figure, rounded, table } from '../platform/figures.ts';
import type { FileCost } from './FileCost.ts';

/** What files take by shape and size, beside the library that reads YAML. */
export function filesTable(costs: readonly FileCost[]): string {
  return table([
    ['shape', 'characters', 'read', 'edited', 'yaml by itself'],
    ...costs.map(({ shape, length, parseMs, annotateMs, yamlMs }) => [
      shape,
      String(length),
      shown(parseMs),
      annotateMs === undefined ? 'refused' : shown(annotateMs),
      yamlMs === undefined ? 'not waited for' : shown(yamlMs),
    ]),
  ]);
}

/** The figures for programs: one object for each file. */
export function filesLine(costs: readonly FileCost[]): string {
  return `BENCH ${JSON.stringify(
    costs.map(({ shape, length, parseMs, annotateMs, yamlMs }) => ({
      shape,
      length,
      parseMs: rounded(parseMs),
      annotateMs: figure(annotateMs),
      yamlMs: figure(yamlMs),
    })),
  )}`;
}

function shown(milliseconds: number): string {
  return `${rounded(milliseconds)} ms`;
}
