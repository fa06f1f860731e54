import fc from 'fast-check';
import { defaultThresholds } from './defaults';
import { depthOn, distanceTo } from './distance';
import { locate, thresholdsOf } from './scale';
import { Scale } from './types';

const availability = (amount: number) => ({ unit: 'percent', amount } as const);
const seconds = (amount: number) => ({ unit: 'seconds', amount } as const);

describe('distanceTo', () => {
  it('is the log of how many times an amount would have to move', () => {
    expect(Math.exp(distanceTo({ unit: 'teams', amount: 5 }, 2))).toBe(2.5);
    expect(Math.exp(distanceTo({ unit: 'teams', amount: 2 }, 5))).toBe(2.5);
    expect(distanceTo(seconds(60), 60)).toBe(0);
  });

  it('compares availability by the downtime that is left, without noise', () => {
    expect(distanceTo(availability(99.95), 99.9)).toBe(Math.log(2));
    expect(distanceTo(availability(99.95), 99.95)).toBe(0);
  });

  it('is infinite from and to nothing at all, and 0 between the two', () => {
    expect(distanceTo(seconds(0), 60)).toBe(Infinity);
    expect(distanceTo(seconds(60), 0)).toBe(Infinity);
    expect(distanceTo(seconds(0), 0)).toBe(0);
  });
});

describe('depthOn', () => {
  it('lies as far apart as the distance says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('seconds' as const, 'pods' as const),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (unit, one, other) => {
          const apart = Math.abs(depthOn(unit, one) - depthOn(unit, other));
          expect(apart).toBeCloseTo(distanceTo({ unit, amount: one }, other));
        },
      ),
    );
  });

  it('is deepest where nothing may be lost', () => {
    expect(depthOn('seconds', 0)).toBe(Infinity);
  });

  it.each(Object.entries<Scale>(defaultThresholds.scales))(
    'orders amounts as the rungs they call for: %s',
    (_, scale) => {
      const amount =
        scale.unit === 'percent'
          ? fc.integer({ min: 50_000, max: 99_999 }).map(n => n / 1_000)
          : fc.integer({ min: 0, max: 200_000 });
      fc.assert(
        fc.property(amount, amount, (one, other) => {
          const [shallow, deep] =
            depthOn(scale.unit, one) <= depthOn(scale.unit, other)
              ? [one, other]
              : [other, one];
          expect(locate(scale, shallow).rung).toBeLessThanOrEqual(
            locate(scale, deep).rung,
          );
        }),
      );
      const depths = thresholdsOf(scale).map(threshold =>
        depthOn(scale.unit, threshold.amount),
      );
      expect(depths).toEqual([...depths].sort((one, other) => one - other));
    },
  );
});
