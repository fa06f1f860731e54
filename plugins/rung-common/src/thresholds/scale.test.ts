import { defaultThresholds } from './defaults';
import { locate, thresholdBehind, thresholdsOf } from './scale';
import { Scale } from './types';

describe('the thresholds of a scale', () => {
  it('lie between its bands, on the far side of each bound', () => {
    const { availability, rto, 'rpo.region': rpo } = defaultThresholds.scales;
    expect(thresholdsOf(availability)).toEqual([
      { relation: 'above', amount: 99.5, unit: 'percent', rung: 3 },
      { relation: 'above', amount: 99.95, unit: 'percent', rung: 6 },
    ]);
    expect(thresholdsOf(rto)).toEqual([
      { relation: 'below', amount: 3600, unit: 'seconds', rung: 3 },
      { relation: 'below', amount: 60, unit: 'seconds', rung: 6 },
    ]);
    expect(thresholdsOf(rpo)).toEqual([
      { relation: 'at-most', amount: 3600, unit: 'seconds', rung: 5 },
      { relation: 'at-most', amount: 60, unit: 'seconds', rung: 6 },
    ]);
    expect(thresholdsOf(defaultThresholds.scales['peak-to-base'])).toEqual([
      { relation: 'at-least', amount: 2, unit: 'ratio', rung: 3 },
    ]);
  });

  it('have the unit of what is counted', () => {
    for (const unit of ['pods', 'nodes', 'teams'] as const) {
      expect(defaultThresholds.scales[unit].unit).toBe(unit);
    }
    expect(defaultThresholds.scales.reach.unit).toBe('places');
  });

  it('are behind an amount that has passed them, and the nearest with a wanted rung is found', () => {
    const { pods } = defaultThresholds.scales;
    const [first, second] = thresholdsOf(pods);
    expect(thresholdBehind(pods, 500, () => true)).toEqual({
      threshold: second,
      rung: 2,
    });
    expect(thresholdBehind(pods, 500, rung => rung < 2)).toEqual({
      threshold: first,
      rung: 1,
    });
    expect(thresholdBehind(pods, 500, rung => rung > 2)).toBeUndefined();
    expect(thresholdBehind(pods, 10, () => true)).toBeUndefined();
  });

  it('are none where one rung is enough for everything', () => {
    expect(thresholdsOf(defaultThresholds.scales['rto.node'])).toEqual([]);
  });

  it.each(Object.entries<Scale>(defaultThresholds.scales))(
    'are those that amounts are located by: %s',
    (_, scale) => {
      for (const each of thresholdsOf(scale)) {
        const isOn = ['at-least', 'at-most'].includes(each.relation);
        const { threshold, next } = locate(scale, each.amount);
        expect(isOn ? threshold : next).toBe(each);
      }
      expect(thresholdsOf(scale)).toHaveLength(scale.bands.length - 1);
    },
  );
});
