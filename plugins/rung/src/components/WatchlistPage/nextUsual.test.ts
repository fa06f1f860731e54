import { nextUsual } from './nextUsual';

describe('nextUsual', () => {
  it.each([
    ['above', 99.95, 'percent', 99.99],
    ['above', 99.5, 'percent', 99.9],
    ['below', 3_600, 'seconds', 1_800],
    ['at-most', 60, 'seconds', 30],
    ['below', 10, 'seconds', undefined],
    ['above', 5, 'teams', undefined],
  ] as const)('%s %d %s is %s', (relation, amount, unit, next) => {
    expect(nextUsual({ relation, amount, unit })).toBe(next);
  });
});
