import { benchLine } from './benchLine.ts';
import type { SizeResult } from './SizeResult.ts';

const result: SizeResult = {
  components: 1000,
  entities: 1300,
  streamed: 1325,
  streamSeconds: 0.1234,
  scanSeconds: 0.5,
  unchangedSeconds: 0.2,
  unchangedWrites: 0,
  idleRssMb: 300,
  streamPeakRssMb: 320,
  peakRssMb: undefined,
  byNameP50Ms: 5,
  byNameP95Ms: 10,
  cardP50Ms: 12,
  cardP95Ms: 20,
  facetsP95Ms: 30,
  listP95Ms: 25,
  reportP95Ms: 26,
  listConditionalP95Ms: 35,
  reportConditionalP95Ms: 36,
  visibleShare: 0.95,
  csvSeconds: 0.4,
  csvRows: 1300,
  csvPeakRssMb: 340,
  techInsightsSeconds: undefined,
};

describe('benchLine', () => {
  it('ends in JSON with one object for each size', () => {
    const [, json] = benchLine([result]).match(/^BENCH (.*)$/)!;
    expect(JSON.parse(json)).toEqual({
      '1000': {
        streamSeconds: 0.12,
        scanSeconds: 0.5,
        unchangedSeconds: 0.2,
        unchangedWrites: 0,
        peakRssMb: null,
        byNameP95Ms: 10,
        cardP50Ms: 12,
        cardP95Ms: 20,
        facetsP95Ms: 30,
        listP95Ms: 25,
        reportP95Ms: 26,
        listConditionalP95Ms: 35,
        reportConditionalP95Ms: 36,
        csvSeconds: 0.4,
        csvPeakRssMb: 340,
        techInsightsSeconds: null,
      },
    });
  });
});
