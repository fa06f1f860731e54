import { resiliencePath } from '@rung/backstage-plugin-rung-common';
import { carryingOf } from './carryingOf';

const known = [undefined, ...resiliencePath];

describe('carryingOf', () => {
  it.each(resiliencePath)(
    'goes by what is built, whatever is promised, where rung %i is needed',
    needed => {
      for (const resilience of known) {
        expect(
          resiliencePath.map(
            built => carryingOf(needed, { built, resilience }).type,
          ),
        ).toEqual(
          resiliencePath.map(built =>
            built < needed ? 'fallsShort' : 'carries',
          ),
        );
      }
    },
  );

  it.each(known)('never takes a promise of rung %s for enough', resilience => {
    expect(
      known.map(needed => carryingOf(needed, { resilience }).type),
    ).toEqual(
      known.map(needed =>
        needed && resilience && resilience < needed
          ? 'promisesLess'
          : 'unknown',
      ),
    );
  });
});
