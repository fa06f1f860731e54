import fc from 'fast-check';
import { roundedPercent, roundedSeconds } from './rounding';

describe('what was worked out', () => {
  it.each([
    [1_296, 1_296],
    [15_778.8, 15_780],
    [3_155.76, 3_156],
    [315_576, 316_800],
    [25.92, 26],
    [2.592, 2.6],
    [0.2592, 0.26],
    [0, 0],
  ])('takes %d s for %d s', (seconds, rounded) => {
    expect(roundedSeconds(seconds)).toBe(rounded);
  });

  it.each([
    [99.0025, 99],
    [99.8500749, 99.85],
    [99.85, 99.85],
    [99.9496, 99.949],
    [99.95, 99.95],
    [99.999, 99.999],
    [100, 100],
    [0, 0],
  ])('takes %d %% for %d %%', (percent, rounded) => {
    expect(roundedPercent(percent)).toBe(rounded);
  });

  it('keeps its order', () => {
    const seconds = fc.double({ min: 0, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, (one, other) => {
        const [less, more] = [one, other].sort((a, b) => a - b);
        expect(roundedSeconds(less)).toBeLessThanOrEqual(roundedSeconds(more));
      }),
    );
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percent, percent, (one, other) => {
        const [less, more] = [one, other].sort((a, b) => a - b);
        expect(roundedPercent(less)).toBeLessThanOrEqual(roundedPercent(more));
        expect(roundedPercent(more)).toBeLessThanOrEqual(more + 1e-9);
      }),
    );
  });
});
