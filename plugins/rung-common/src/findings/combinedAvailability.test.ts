import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { defaultThresholds } from '../thresholds/defaults';
import { combinedAvailability } from './combinedAvailability';

type Options = Parameters<typeof combinedAvailability>[0];

function combined(
  needed: Options['needed'],
  promised: (number | undefined)[],
  { thresholds = defaultThresholds, built }: Partial<Options> = {},
) {
  return combinedAvailability({
    needed,
    built,
    dependencies: promised.map(availability => ({ availability })),
    thresholds,
  });
}

describe('combinedAvailability', () => {
  it.each<[Options['needed'], number[], number, number]>([
    // The scale begins above rung 1, and the top has no threshold.
    [1, [99], 0, 0],
    [2, [99.9], 99.5, 99.4005],
    [3, [99.95], 99.95, 99.900025],
    [3, [99.99, 99.9], 99.95, 99.840064995],
    // The availability scale has no threshold for rung 5.
    [5, [99.95], 99.95, 99.900025],
    [6, [99.99], 100, 99.99],
    [6, [99.99, 99.99], 100, 99.980001],
  ])(
    'of rung %i with dependencies of %j: at most %d of its own, %d together',
    (needed, promised, ceiling, percent) => {
      expect(combined(needed, promised)).toEqual({
        percent,
        ceiling,
        rung: needed,
        basis: 'needed',
        counted: promised.length,
      });
    },
  );

  it('takes what is built where that is known, whether it is more or less', () => {
    expect(combined(3, [99.95], { built: 2 })).toMatchObject({
      ceiling: 99.5,
      rung: 2,
      basis: 'built',
    });
    expect(combined(3, [99.95], { built: 1 })).toMatchObject({
      percent: 0,
      ceiling: 0,
    });
    expect(combined(2, [99.95], { built: 6 })).toMatchObject({
      percent: 99.95,
      ceiling: 100,
    });
  });

  it('counts those that promise one, and is nothing without any', () => {
    expect(combined(3, [undefined, 99.9, undefined, 99.9])).toEqual({
      percent: 99.75019995,
      ceiling: 99.95,
      rung: 3,
      basis: 'needed',
      counted: 2,
    });
    expect(combined(3, [undefined])).toBeUndefined();
    expect(combined(3, [])).toBeUndefined();
  });

  it('moves with the thresholds', () => {
    const { thresholds } = AssessmentPolicy.create({
      scales: { availability: [{ rung: 3, below: 99 }, { rung: 6 }] },
    });
    expect(combined(3, [50], { thresholds })).toMatchObject({
      percent: 49.5,
      ceiling: 99,
    });
    expect(combined(2, [50], { thresholds })?.ceiling).toBe(0);
  });
});
