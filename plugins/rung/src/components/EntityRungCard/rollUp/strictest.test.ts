import { RequiredRung } from '@rung/backstage-plugin-rung-common';
import { strictestOf } from './strictest';

const managed: RequiredRung = { rung: 2, resilience: 2, platform: false };
const production: RequiredRung = { rung: 3, resilience: 3, platform: false };
const platform: RequiredRung = { rung: 4, resilience: 3, platform: true };
const fleet: RequiredRung = { rung: 5, resilience: 5, platform: false };

describe('strictestOf', () => {
  it('takes the highest on each axis', () => {
    expect(strictestOf([])).toBeUndefined();
    expect(strictestOf([managed])).toEqual(managed);
    expect(strictestOf([managed, production])).toEqual(production);
    expect(strictestOf([production, platform, managed])).toEqual(platform);
    expect(strictestOf([platform, fleet])).toEqual({
      rung: 5,
      resilience: 5,
      platform: true,
    });
  });
});
