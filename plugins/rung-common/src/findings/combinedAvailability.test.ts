import { AssessmentPolicy } from '../policy';
import { defaultThresholds } from '../thresholds';
import { combinedAvailability } from './combinedAvailability';

type Options = Parameters<typeof combinedAvailability>[0];

function combined(
  resilience: Options['resilience'],
  promised: (number | undefined)[],
  thresholds = defaultThresholds,
) {
  return combinedAvailability({
    resilience,
    dependencies: promised.map(availability => ({ availability })),
    thresholds,
  });
}

describe('combinedAvailability', () => {
  it.each<[Options['resilience'], number[], number, number]>([
    // No band of the scale has rung 1, and the top has no border.
    [1, [99], 100, 99],
    [2, [99.9], 99.5, 99.4005],
    [3, [99.95], 99.95, 99.900025],
    [3, [99.99, 99.9], 99.95, 99.840064995],
    // The availability scale has no border for rung 5.
    [5, [99.95], 99.95, 99.900025],
    [6, [99.99], 100, 99.99],
    [6, [99.99, 99.99], 100, 99.980001],
  ])(
    'of rung %i with dependencies of %j: at most %d of its own, %d together',
    (resilience, promised, ceiling, percent) => {
      expect(combined(resilience, promised)).toEqual({
        percent,
        ceiling,
        counted: promised.length,
      });
    },
  );

  it('counts those that promise one, and is nothing without any', () => {
    expect(combined(3, [undefined, 99.9, undefined, 99.9])).toEqual({
      percent: 99.75019995,
      ceiling: 99.95,
      counted: 2,
    });
    expect(combined(3, [undefined])).toBeUndefined();
    expect(combined(3, [])).toBeUndefined();
  });

  it('moves with the borders', () => {
    const { thresholds } = AssessmentPolicy.create({
      scales: { availability: [{ rung: 3, below: 99 }, { rung: 6 }] },
    });
    expect(combined(3, [50], thresholds)).toEqual({
      percent: 49.5,
      ceiling: 99,
      counted: 1,
    });
    expect(combined(2, [50], thresholds)?.ceiling).toBe(100);
  });
});
