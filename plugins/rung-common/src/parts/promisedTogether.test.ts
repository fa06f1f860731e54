import fc from 'fast-check';
import { promisedTogether } from './promisedTogether';
import { Part } from './types';

function part(availability?: string): Part {
  return {
    entityRef: 'component:default/a',
    owners: [],
    fit: 'fits',
    requirements:
      availability === undefined
        ? []
        : [{ key: 'availability', text: availability }],
    findings: [],
    missing: [],
    unreadable: [],
  };
}

const promise = fc
  .integer({ min: 50_000, max: 99_999 })
  .map(thousandths => String(thousandths / 1000));

describe('promisedTogether', () => {
  it('multiplies what the parts promise, and counts those that promise nothing', () => {
    const withheld: Part = {
      ...part(),
      requirements: [{ key: 'availability' }],
    };
    expect(
      promisedTogether([
        part('99.9'),
        part('99.5'),
        part('none'),
        part(),
        withheld,
      ]),
    ).toEqual({ percent: 99.4005, counted: 2, silent: 3 });
    expect(promisedTogether([part(), part('none')])).toBeUndefined();
    expect(promisedTogether([])).toBeUndefined();
  });

  it('never promises more than the weakest part, and less with each further one', () => {
    fc.assert(
      fc.property(
        fc.array(promise, { minLength: 1 }),
        promise,
        (some, more) => {
          const before = promisedTogether(some.map(part))!;
          const after = promisedTogether([...some, more].map(part))!;
          expect(before.percent).toBeLessThanOrEqual(
            Math.min(...some.map(Number)),
          );
          expect(after.percent).toBeLessThanOrEqual(before.percent);
        },
      ),
    );
  });
});
