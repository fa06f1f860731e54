import fc from 'fast-check';
import { defaultThresholds } from '../thresholds/defaults';
import { locate } from '../thresholds/scale';
import { headroomLeft, headroomText } from './headroom';

describe('what is left up to a threshold', () => {
  it.each([
    [
      4,
      { relation: 'above', amount: 5, unit: 'teams', rung: 4 },
      '4 of 5 today: 2 more call for rung 4.',
    ],
    [
      5,
      { relation: 'above', amount: 5, unit: 'teams', rung: 4 },
      '5 today, the most without rung 4: one more calls for it.',
    ],
    [
      1,
      { relation: 'at-least', amount: 3, unit: 'places', rung: 5 },
      '1 of 2 today: 2 more call for rung 5.',
    ],
    [
      99.95,
      { relation: 'above', amount: 99.95, unit: 'percent', rung: 6 },
      '99.95 % today: any higher number calls for rung 6.',
    ],
    [
      99.9,
      { relation: 'above', amount: 99.95, unit: 'percent', rung: 6 },
      '99.9 % today; past the threshold, rung 6.',
    ],
    [
      300,
      { relation: 'below', amount: 300, unit: 'seconds', rung: 5 },
      '5 min today: any lower number calls for rung 5.',
    ],
    [
      8.125,
      { relation: 'above', amount: 10, unit: 'ratio', rung: 2 },
      '8.13 times today; past the threshold, rung 2.',
    ],
  ] as const)('of %d with %j is "%s"', (present, threshold, text) => {
    expect(headroomText(present, threshold)).toBe(text);
  });

  it('is just what takes a count over it', () => {
    const scale = defaultThresholds.scales.teams;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), teams => {
        const { rung, next } = locate(scale, teams);
        fc.pre(next !== undefined);
        const left = headroomLeft(teams, next!);
        const more = left.type === 'more' ? left.more : 1;
        expect(['more', 'limit']).toContain(left.type);
        expect(locate(scale, teams + more).rung).toBe(next!.rung);
        expect(locate(scale, teams + more - 1).rung).toBe(rung);
      }),
    );
  });
});
