import { resiliencePath } from '@rung/backstage-plugin-rung-common';
import fc from 'fast-check';
import { carryingOf } from './carryingOf';

const rung = fc.constantFrom(...resiliencePath);
const known = fc.option(rung, { nil: undefined });

describe('carryingOf', () => {
  it('goes by what is built, whatever is promised', () => {
    fc.assert(
      fc.property(rung, rung, known, (needed, built, resilience) => {
        const { type } = carryingOf(needed, { built, resilience });
        expect(type).toBe(built < needed ? 'fallsShort' : 'carries');
      }),
    );
  });

  it('never takes a promise for enough', () => {
    fc.assert(
      fc.property(known, known, (needed, resilience) => {
        const { type } = carryingOf(needed, { resilience });
        expect(type).toBe(
          needed && resilience && resilience < needed
            ? 'promisesLess'
            : 'unknown',
        );
      }),
    );
  });
});
