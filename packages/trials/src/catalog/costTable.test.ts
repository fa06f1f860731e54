import type { CatalogCost, ProcessorCost } from './CatalogCost.ts';
import { catalogTable, costLine } from './costTable.ts';

const catalog: CatalogCost = {
  components: 1000,
  entities: 1325,
  rounds: {
    changed: {
      without: { wallMs: 8, cpuMs: 4 },
      with: { wallMs: 8.2, cpuMs: 4.12 },
    },
    unchanged: {
      without: { wallMs: 2, cpuMs: 1 },
      with: { wallMs: 1.95, cpuMs: 1.05 },
    },
  },
};
const processor: ProcessorCost = {
  components: 1000,
  entities: 1325,
  microseconds: 23.456,
  requests: 14,
  requestsAgain: 0,
};

describe('costLine', () => {
  it('ends in JSON with how much more the module takes', () => {
    const [, json] = costLine([catalog], [processor]).match(/^BENCH (.*)$/)!;
    expect(JSON.parse(json)).toEqual({
      catalog: {
        '1000': {
          changed: { withoutMs: 8, withMs: 8.2, percent: 2.5, cpuPercent: 3 },
          unchanged: {
            withoutMs: 2,
            withMs: 1.95,
            percent: -2.5,
            cpuPercent: 5,
          },
        },
      },
      processor: {
        '1000': { microseconds: 23.5, requests: 14, requestsAgain: 0 },
      },
    });
  });
});

describe('catalogTable', () => {
  it('has a line for each kind of round and each sort of time', () => {
    const [, , ...rows] = catalogTable([catalog]).split('\n');
    expect(rows).toEqual([
      expect.stringMatching(/changed, time +8 ms +8\.2 ms +2\.5 %$/),
      expect.stringMatching(/changed, processor time +4 ms .*3\.0 %$/),
      expect.stringMatching(/unchanged, time +2 ms .*-2\.5 %$/),
      expect.stringMatching(/unchanged, processor time +1 ms .*5\.0 %$/),
    ]);
  });
});
