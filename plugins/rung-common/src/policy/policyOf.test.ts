import fc from 'fast-check';
import { policyOf } from './policyOf';

describe('policyOf', () => {
  it('is the policy of what is written', () => {
    expect(policyOf({ exerciseAgeDays: 30 }).exerciseAgeDays).toBe(30);
  });

  it.each<[unknown, RegExp]>([
    [null, /^rung is null; write settings of the policy below it: scales, /],
    [[], /^rung is \[\]; write settings/],
    [{ scan: {} }, /^rung\.scan is no part of the policy; leave it out/],
    [{ scales: [] }, /^rung\.scales is \[\]; write scales by name/],
    [{ profiles: null }, /^rung\.profiles is null; write requirements by/],
    [{ scales: { rto: {} } }, /^rung\.scales\.rto is \{\}; write a list/],
    [{ scales: { rto: [3] } }, /^rung\.scales\.rto\[0\] is 3; write a rung/],
    [
      { choices: { audience: 3 } },
      /^rung\.choices\.audience is 3; write a key/,
    ],
    [
      { compliance: { hipaa: {} } },
      /^rung\.compliance\.hipaa is \{\}; write one value/,
    ],
    [
      { profiles: { web: { rto: ['1h'] } } },
      /^rung\.profiles\.web\.rto is \["1h"\]; write one value/,
    ],
  ])('refuses %j', (settings, message) => {
    expect(() => policyOf(settings)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringMatching(message),
      }),
    );
  });

  it('says of anything what is wrong with it', () => {
    const word = fc.constantFrom('scales', 'choices', 'compliance', 'rto');
    const settings = fc.dictionary(
      fc.oneof(
        word,
        fc.constantFrom('profiles', 'annotationKeys', 'acceptance'),
      ),
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.oneof(word, fc.constantFrom('rto.zone', 'never', '__proto__')),
          fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
        ),
      ),
    );
    const failureOf = (given: object) => {
      try {
        policyOf(given);
      } catch (error) {
        return (error as Error).name;
      }
      return 'InputError';
    };
    fc.assert(
      fc.property(settings, given => {
        expect(failureOf(given)).toBe('InputError');
      }),
      { numRuns: 2_000 },
    );
  });
});
