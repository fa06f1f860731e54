import type { EngineCost } from './EngineCost.ts';
import {
  aimTable,
  costTable,
  engineLine,
  growthTable,
} from './engineTables.ts';

function costOf(
  annotations: EngineCost['annotations'],
  microseconds: number,
): EngineCost {
  return {
    annotations,
    contenders: {
      engine: { microseconds, allocatedBytes: 5_000.4 },
      jsonRulesEngine: {
        microseconds: microseconds * 12,
        allocatedBytes: 60_000,
      },
      techInsights: {
        microseconds: microseconds * 29.9,
        allocatedBytes: 90_000,
      },
    },
    retainedBytes: 2_100,
    growth: [
      { entities: 1_000, microseconds: microseconds / 1.1 },
      { entities: 100_000, microseconds },
    ],
  };
}

const costs = [costOf(2, 2), costOf(8, 4), costOf(20, 8)];

describe('engineLine', () => {
  it('ends in JSON with microseconds by contender', () => {
    const [, json] = engineLine(100_000, costs, 15_001).match(/^BENCH (.*)$/)!;
    expect(JSON.parse(json)).toEqual({
      entities: 100_000,
      engine: { us2: 2, us8: 4, us20: 8 },
      jsonRulesEngine: { us2: 24, us8: 48, us20: 96 },
      techInsights: { us2: 59.8, us8: 120, us20: 239 },
      bytesPerEntity: 5_000,
      bundleGzipBytes: 15_001,
    });
  });
});

describe('the tables', () => {
  it('say which aims are met', () => {
    const [, , ...rows] = aimTable(costs, 15_001).split('\n');
    expect(rows).toEqual([
      expect.stringMatching(/^engine +4 µs +at most 4 µs +met$/),
      expect.stringMatching(/^json-rules-engine.* × 12 +at least × 12 +met$/),
      expect.stringMatching(/^Tech Insights.* at least × 30 +missed$/),
      expect.stringMatching(/^bundle.* 15 kB +at most 15 kB +missed$/),
    ]);
  });

  it('have a column for each number of annotations', () => {
    expect(costTable(costs)).toMatch(/^engine +2 µs +4 µs +8 µs$/m);
    expect(growthTable(costs)).toMatch(/^100000 +2 µs +4 µs +8 µs$/m);
    expect(growthTable(costs)).toMatch(/ × 1\.1 +× 1\.1 +× 1\.1$/);
  });
});
