import { rounded, table } from '../platform/figures.ts';
import type { ContenderKey, EngineCost, EntityCost } from './EngineCost.ts';

const names: Record<ContenderKey, string> = {
  engine: 'engine',
  jsonRulesEngine: 'json-rules-engine',
  techInsights: 'Tech Insights',
};
const keys = Object.keys(names) as ContenderKey[];
const peers = ['jsonRulesEngine', 'techInsights'] as const;

/** The most that the engine may take, and how many times that its peers do. */
const aims = {
  annotations: 8,
  microseconds: 4,
  jsonRulesEngine: 12,
  techInsights: 30,
  bundleBytes: 15_000,
} as const;

/** What an entity takes, by who judges it and how many annotations it has. */
export function costTable(costs: readonly EngineCost[]): string {
  const row = (name: string, cell: (cost: EngineCost) => string) => [
    name,
    ...costs.map(cell),
  ];
  return table([
    row('by entity', ({ annotations }) => `${annotations} annotations`),
    ...keys.map(key =>
      row(names[key], cost => inMicroseconds(cost.contenders[key])),
    ),
    ...peers.map(key =>
      row(`${names[key]} beside the engine`, cost => inTimes(ratio(cost, key))),
    ),
    ...keys.map(key =>
      row(`allocated by ${names[key]}`, ({ contenders }) =>
        inKilobytes(contenders[key].allocatedBytes),
      ),
    ),
    row('retained of an assessment', ({ retainedBytes }) =>
      inKilobytes(retainedBytes),
    ),
  ]);
}

/** How the time of the engine for an entity grows with their number. */
export function growthTable(costs: readonly EngineCost[]): string {
  const sizes = costs[0].growth.map(({ entities }) => entities);
  return table([
    [
      'entities',
      ...costs.map(({ annotations }) => `${annotations} annotations`),
    ],
    ...sizes.map((size, index) => [
      String(size),
      ...costs.map(({ growth }) => inMicroseconds(growth[index])),
    ]),
    [
      'the most beside the fewest',
      ...costs.map(({ growth }) =>
        inTimes(
          growth[growth.length - 1].microseconds / growth[0].microseconds,
        ),
      ),
    ],
  ]);
}

/** What was aimed at, and whether it is met. */
export function aimTable(
  costs: readonly EngineCost[],
  bundleBytes: number,
): string {
  const cost = costs.find(
    ({ annotations }) => annotations === aims.annotations,
  )!;
  const { microseconds } = cost.contenders.engine;
  return table([
    [`at ${aims.annotations} annotations`, 'measured', 'aim', ''],
    [
      'engine',
      inMicroseconds({ microseconds }),
      `at most ${inMicroseconds(aims)}`,
      verdict(microseconds <= aims.microseconds),
    ],
    ...peers.map(key => [
      `${names[key]} beside it`,
      inTimes(ratio(cost, key)),
      `at least ${inTimes(aims[key])}`,
      verdict(ratio(cost, key) >= aims[key]),
    ]),
    [
      'bundle of the engine, gzipped',
      inKilobytes(bundleBytes),
      `at most ${inKilobytes(aims.bundleBytes)}`,
      verdict(bundleBytes <= aims.bundleBytes),
    ],
  ]);
}

/** The figures for programs: microseconds by contender and number of annotations. */
export function engineLine(
  entities: number,
  costs: readonly EngineCost[],
  bundleBytes: number,
): string {
  const byContender = keys.map(key => [
    key,
    Object.fromEntries(
      costs.map(({ annotations, contenders }) => [
        `us${annotations}`,
        rounded(contenders[key].microseconds),
      ]),
    ),
  ]);
  const { contenders } = costs.find(
    ({ annotations }) => annotations === aims.annotations,
  )!;
  return `BENCH ${JSON.stringify({
    entities,
    ...Object.fromEntries(byContender),
    bytesPerEntity: Math.round(contenders.engine.allocatedBytes),
    bundleGzipBytes: bundleBytes,
  })}`;
}

function ratio({ contenders }: EngineCost, key: ContenderKey) {
  return contenders[key].microseconds / contenders.engine.microseconds;
}

function inMicroseconds({ microseconds }: Pick<EntityCost, 'microseconds'>) {
  return `${rounded(microseconds)} µs`;
}

function inKilobytes(bytes: number) {
  return `${rounded(bytes / 1000)} kB`;
}

function inTimes(times: number) {
  return `× ${rounded(times)}`;
}

function verdict(isMet: boolean) {
  return isMet ? 'met' : 'missed';
}
