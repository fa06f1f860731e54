import { rounded, table } from '../platform/figures.ts';
import type {
  CatalogCost,
  ProcessingCost,
  ProcessorCost,
  RoundKind,
} from './CatalogCost.ts';

const kinds: RoundKind[] = ['changed', 'unchanged'];

const figures: { name: string; value: keyof ProcessingCost }[] = [
  { name: 'time', value: 'wallMs' },
  { name: 'processor time', value: 'cpuMs' },
];

/** How much more the module takes, in percent. */
function percentMore(
  { without, with: labelled }: CatalogCost['rounds'][RoundKind],
  value: keyof ProcessingCost,
): number {
  return (labelled[value] / without[value] - 1) * 100;
}

/** What an entity takes the catalog without the module and with it. */
export function catalogTable(costs: readonly CatalogCost[]): string {
  const rows = costs.flatMap(({ components, rounds }) =>
    kinds.flatMap(kind =>
      figures.map(({ name, value }) => [
        `${components} components, ${kind}, ${name}`,
        `${rounded(rounds[kind].without[value])} ms`,
        `${rounded(rounds[kind].with[value])} ms`,
        `${percentMore(rounds[kind], value).toFixed(1)} %`,
      ]),
    ),
  );
  return table([['by entity', 'without', 'with', 'more'], ...rows]);
}

/** What the processor takes by itself, and how that grows. */
export function processorTable(costs: readonly ProcessorCost[]): string {
  return table([
    ['components', 'entities', 'by entity', 'requests', 'a round later'],
    ...costs.map(cost => [
      String(cost.components),
      String(cost.entities),
      `${rounded(cost.microseconds)} µs`,
      String(cost.requests),
      String(cost.requestsAgain),
    ]),
  ]);
}

/** The figures for programs: one object for each size. */
export function costLine(
  catalogs: readonly CatalogCost[],
  processors: readonly ProcessorCost[],
): string {
  const byCatalog = catalogs.map(({ components, rounds }) => [
    components,
    Object.fromEntries(
      kinds.map(kind => [
        kind,
        {
          withoutMs: rounded(rounds[kind].without.wallMs),
          withMs: rounded(rounds[kind].with.wallMs),
          percent: Number(percentMore(rounds[kind], 'wallMs').toFixed(1)),
          cpuPercent: Number(percentMore(rounds[kind], 'cpuMs').toFixed(1)),
        },
      ]),
    ),
  ]);
  const byProcessor = processors.map(cost => [
    cost.components,
    {
      microseconds: rounded(cost.microseconds),
      requests: cost.requests,
      requestsAgain: cost.requestsAgain,
    },
  ]);
  return `BENCH ${JSON.stringify({
    catalog: Object.fromEntries(byCatalog),
    processor: Object.fromEntries(byProcessor),
  })}`;
}
