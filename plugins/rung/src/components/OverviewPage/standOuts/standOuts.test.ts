import { NeededRung } from '@rung/backstage-plugin-rung-common';
import { ReportGroup } from '@rung/backstage-plugin-rung-common/wire';
import { countsOf } from '../../../__testUtils__/reports';
import { standOutsOf } from './standOuts';

function group(
  name: string,
  counts: { fits?: number; under?: number; over?: number; unassessed?: number },
  rungs: { needed?: NeededRung; own?: NeededRung } = {},
): ReportGroup {
  const { fits = 0, under = 0, over = 0, unassessed = 0 } = counts;
  const none = countsOf([]);
  return {
    ...none,
    name,
    total: fits + under + over + unassessed,
    statuses: { ...none.statuses, unassessed },
    fits: {
      fits,
      'under-built': under,
      'over-built': over,
      unknown: unassessed,
    },
    ...rungs,
  };
}

const rung3 = { rung: 4, resilience: 3, platform: true } as const;
const rung5 = { rung: 5, resilience: 5, platform: false } as const;
const rung6 = { rung: 6, resilience: 6, platform: false } as const;

describe('standOutsOf', () => {
  it('compares by the share of what is known to be built', () => {
    const half = group('half', { fits: 1, under: 1, unassessed: 50 });
    const third = group('third', { fits: 20, under: 10 });
    const largerHalf = group('larger half', { over: 2, under: 2 });
    const { underBuilt, overBuilt } = standOutsOf([third, half, largerHalf]);
    expect(
      underBuilt.map(share => [share.group.name, share.count, share.total]),
    ).toEqual([
      ['larger half', 2, 4],
      ['half', 1, 2],
      ['third', 10, 30],
    ]);
    expect(overBuilt.map(share => share.group.name)).toEqual(['larger half']);
  });

  it('compares by the number of what is unassessed', () => {
    const all = group('all of few', { unassessed: 2 });
    const some = group('some of many', { fits: 97, unassessed: 3 });
    expect(
      standOutsOf([all, some]).unassessed.map(share => share.group.name),
    ).toEqual(['some of many', 'all of few']);
  });

  it('names groups whose parts need more resilience than is stated', () => {
    const wide = group('wide', {}, { needed: rung6, own: rung3 });
    const narrow = group('narrow', {}, { needed: rung5, own: rung3 });
    const same = group('same', {}, { needed: rung3, own: rung3 });
    const less = group('less', {}, { needed: rung3, own: rung5 });
    const silent = group('silent', {}, { needed: rung6 });
    expect(
      standOutsOf([same, narrow, less, silent, wide]).stricter.map(
        ({ name }) => name,
      ),
    ).toEqual(['wide', 'narrow']);
  });

  it('names few of many, and none where nothing stands out', () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      group(`group ${index}`, { over: 1, unassessed: index }),
    );
    const { overBuilt, unassessed } = standOutsOf(many);
    expect(overBuilt).toHaveLength(5);
    expect(unassessed.map(({ count }) => count)).toEqual([
      2499, 2498, 2497, 2496, 2495,
    ]);
    expect(standOutsOf([group('fine', { fits: 3 })])).toEqual({
      underBuilt: [],
      overBuilt: [],
      unassessed: [],
      stricter: [],
    });
  });
});
