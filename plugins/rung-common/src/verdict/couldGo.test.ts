import fc from 'fast-check';
import { factKinds } from '../built/factKinds';
import { Fact, fits } from '../built/types';
import { resiliencePath } from '../ladder/types';
import { unitKinds } from '../ladder/units';
import { couldGoText } from '../wording/couldGoText';
import { couldGoOf, namedCouldGo } from './couldGo';

type Counts = { [key in 'regions' | 'clusters' | 'zones']?: number };

function built(counts: Counts) {
  const facts = factKinds.flatMap(({ key }): Fact[] => {
    const value = counts[key as keyof Counts];
    return value === undefined
      ? []
      : [{ key, value, source: { type: 'declared' } }];
  });
  return { facts, source: 'declared' } as const;
}

const data = { stateless: false };

const count = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
const counts = fc.record({ regions: count, clusters: count, zones: count });
const rungs = fc.constantFrom(...resiliencePath);

describe('couldGoOf', () => {
  it.each([
    [1, { regions: 1, clusters: 1, zones: 3 }, '2 zones could go'],
    [
      2,
      { regions: 3, clusters: 5, zones: 3 },
      '4 clusters and 2 regions could go',
    ],
    [2, { zones: 3 }, '2 zones could go'],
    [
      3,
      { regions: 2, clusters: 2, zones: 3 },
      '1 region and 1 cluster could go',
    ],
    [3, { clusters: 2, zones: 4 }, '1 cluster and 1 zone could go'],
    [3, { clusters: 2, zones: 2 }, '1 cluster could go'],
    [5, { regions: 2, clusters: 2, zones: 3 }, '1 region could go'],
    [5, { regions: 2, clusters: 4 }, '2 clusters and 1 region could go'],
    [6, { regions: 3, clusters: 5 }, '3 clusters and 1 region could go'],
    [2, {}, undefined],
    [2, { regions: 1, clusters: 1, zones: 1 }, undefined],
  ] as const)(
    'where rung %s is enough, takes %p for: %s',
    (needed, has, text) => {
      expect(
        couldGoText(couldGoOf(needed, 'over-built', built(has), data)),
      ).toBe(text);
    },
  );

  it('counts a copy of the data for each region where it is replicated', () => {
    const copies = (
      needed: (typeof resiliencePath)[number],
      facts: Fact[],
      stateless = false,
    ) =>
      couldGoOf(
        needed,
        'over-built',
        { facts, source: 'declared' },
        { stateless },
      ).find(({ kind }) => kind === 'dataCopy')?.count;
    const facts = (database: string, regions?: number): Fact[] =>
      [
        { key: 'database' as const, value: database },
        { key: 'regions' as const, value: regions },
      ].flatMap(({ key, value }) =>
        value === undefined
          ? []
          : {
              key,
              value: value as Fact['value'],
              source: { type: 'declared' as const },
            },
      );
    expect(copies(3, facts('async-replicas', 3))).toBe(2);
    expect(copies(6, facts('synchronous', 3))).toBe(1);
    expect(copies(3, facts('async-replicas', 3), true)).toBeUndefined();
    // Nobody tells over how many regions, or a fleet takes what its loss may cost.
    expect(copies(3, facts('global'))).toBeUndefined();
    expect(copies(3, facts('async-replicas', 1))).toBeUndefined();
    expect(copies(5, facts('async-replicas', 3))).toBeUndefined();
    expect(copies(3, facts('single-region', 3))).toBeUndefined();
  });

  it('keeps every kind, the largest first, and names two', () => {
    const all = couldGoOf(
      2,
      'over-built',
      built({ regions: 3, clusters: 5, zones: 9 }),
      data,
    );
    expect(all).toEqual([
      { kind: 'region', count: 2 },
      { kind: 'cluster', count: 4 },
      { kind: 'zone', count: 8 },
    ]);
    expect(namedCouldGo(all).map(({ kind }) => kind)).toEqual([
      'cluster',
      'region',
    ]);
  });

  it('is empty unless it is over-built, and where nobody knows what is built', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fits),
        rungs,
        counts,
        (fit, needed, has) => {
          const freed = couldGoOf(needed, fit, built(has), data);
          return (
            (fit === 'over-built' || freed.length === 0) &&
            couldGoOf(needed, fit, undefined, data).length === 0
          );
        },
      ),
    );
  });

  it('never takes nothing or less, and leaves at least what the rung needs', () => {
    fc.assert(
      fc.property(rungs, counts, (needed, has) =>
        couldGoOf(needed, 'over-built', built(has), data).every(
          item =>
            item.kind !== 'dataCopy' &&
            item.count >= 1 &&
            item.count < has[`${item.kind}s`]!,
        ),
      ),
    );
  });

  it('takes one more for each that is built beyond, and never less where more is needed', () => {
    const taken = (needed: (typeof resiliencePath)[number], has: Counts) =>
      unitKinds.map(
        kind =>
          couldGoOf(needed, 'over-built', built(has), data).find(
            item => item.kind === kind,
          )?.count ?? 0,
      );
    fc.assert(
      fc.property(rungs, rungs, counts, (one, other, has) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
        const more = {
          regions: has.regions && has.regions + 1,
          clusters: has.clusters && has.clusters + 1,
          zones: has.zones && has.zones + 1,
        };
        const now = taken(one, has);
        return (
          taken(one, more).every(
            (grown, index) => grown === now[index] || grown === now[index] + 1,
          ) &&
          taken(higher as typeof one, has).every(
            (freed, index) => freed <= taken(lower as typeof one, has)[index],
          )
        );
      }),
    );
  });
});
