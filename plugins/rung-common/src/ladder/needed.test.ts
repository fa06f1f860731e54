import fc from 'fast-check';
import { neededBy, NeededRung, neededRung, strictestOf } from './needed';
import { resiliencePath, rungNumbers } from './types';

const needed = fc
  .record({
    resilience: fc.constantFrom(...resiliencePath),
    platform: fc.boolean(),
  })
  .map(neededRung);

describe('neededRung', () => {
  it('is rung 4 where a platform layer stands on rung 3', () => {
    const headlines = [false, true].map(platform =>
      resiliencePath.map(
        resilience => neededRung({ resilience, platform }).rung,
      ),
    );
    expect(headlines).toEqual([
      [1, 2, 3, 5, 6],
      [1, 2, 4, 5, 6],
    ]);
  });
});

describe('neededBy', () => {
  it('puts a cluster of rung 3 under a platform', () => {
    expect(neededBy([{ rung: 4 }])).toEqual({
      rung: 4,
      resilience: 3,
      platform: true,
    });
    expect(neededBy([])).toEqual({ rung: 1, resilience: 1, platform: false });
  });

  it('is that of the strictest demand on each axis', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...rungNumbers), { minLength: 1 }),
        demanded => {
          expect(neededBy(demanded.map(rung => ({ rung })))).toEqual(
            strictestOf(demanded.map(rung => neededBy([{ rung }]))),
          );
        },
      ),
    );
  });
});

describe('strictestOf', () => {
  it('takes the highest on each axis', () => {
    const production: NeededRung = { rung: 3, resilience: 3, platform: false };
    const platform: NeededRung = { rung: 4, resilience: 3, platform: true };
    const fleet: NeededRung = { rung: 5, resilience: 5, platform: false };
    expect(strictestOf([])).toBeUndefined();
    expect(strictestOf([production, platform])).toEqual(platform);
    expect(strictestOf([platform, fleet])).toEqual({
      rung: 5,
      resilience: 5,
      platform: true,
    });
  });

  it('does not depend on how its parts are grouped', () => {
    fc.assert(
      fc.property(fc.array(needed), fc.array(needed), (some, others) => {
        expect(strictestOf([...some, ...others])).toEqual(
          strictestOf(
            [strictestOf(some), strictestOf(others)].flatMap(
              part => part ?? [],
            ),
          ),
        );
      }),
    );
  });
});
