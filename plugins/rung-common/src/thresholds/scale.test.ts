import { defaultThresholds } from './defaults';
import { bordersOf, locate } from './scale';
import { Scale } from './types';

describe('the borders of a scale', () => {
  it('lie between its bands, on the far side of each bound', () => {
    const { availability, rto, 'rpo.region': rpo } = defaultThresholds.scales;
    expect(bordersOf(availability)).toEqual([
      { relation: 'above', amount: 99.5, unit: 'percent', rung: 3 },
      { relation: 'above', amount: 99.95, unit: 'percent', rung: 6 },
    ]);
    expect(bordersOf(rto)).toEqual([
      { relation: 'below', amount: 3600, unit: 'seconds', rung: 3 },
      { relation: 'below', amount: 60, unit: 'seconds', rung: 6 },
    ]);
    expect(bordersOf(rpo)).toEqual([
      { relation: 'at-most', amount: 3600, unit: 'seconds', rung: 5 },
      { relation: 'at-most', amount: 60, unit: 'seconds', rung: 6 },
    ]);
    expect(bordersOf(defaultThresholds.scales['peak-to-base'])).toEqual([
      { relation: 'at-least', amount: 2, unit: 'ratio', rung: 3 },
    ]);
  });

  it('are none where one rung is enough for everything', () => {
    expect(bordersOf(defaultThresholds.scales['rto.node'])).toEqual([]);
  });

  it.each(Object.entries<Scale>(defaultThresholds.scales))(
    'are those that amounts are located by: %s',
    (_, scale) => {
      for (const border of bordersOf(scale)) {
        const isOn = ['at-least', 'at-most'].includes(border.relation);
        const { threshold, next } = locate(scale, border.amount);
        expect(isOn ? threshold : next).toBe(border);
      }
      expect(bordersOf(scale)).toHaveLength(scale.bands.length - 1);
    },
  );
});
