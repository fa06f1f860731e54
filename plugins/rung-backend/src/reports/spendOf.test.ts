import {
  freeClusters,
  leastOf,
  Placed,
  Prices,
} from '@rung/backstage-plugin-rung-common';
import { StoredSpend, StoredSpendGroup } from '../database';
import { spendOf } from './spendOf';

/** One that is over-built, on these clusters, and could leave so many of them. */
function over(name: string, clusters: string, couldLeave: number): Placed {
  return {
    entityRef: name,
    places: [...clusters].map(cluster => ({ cluster })),
    couldLeave,
    least: leastOf(2),
  };
}

function groupOf(name: string, members: Placed[]): StoredSpendGroup {
  return {
    name,
    total: members.length,
    fits: {
      fits: 0,
      'over-built': members.length,
      'under-built': 0,
      unknown: 0,
    },
    couldGo: [
      {
        kind: 'cluster',
        count: members.reduce((sum, { couldLeave }) => sum + couldLeave, 0),
      },
    ],
    closing: [],
    leaving: members.map(({ entityRef, couldLeave }) => ({
      entityRef,
      count: couldLeave,
    })),
    spared: [
      ...new Set(
        members.flatMap(({ places }) => places.map(({ cluster }) => cluster)),
      ),
    ],
  };
}

const prices: Prices = {
  currency: 'EUR',
  asOf: '2026-11-01',
  monthly: { cluster: 730 },
};
const reader = { seesEverything: true, knowsClusters: true, prices };

/** Somebody needs c and d, who could leave none. */
const tool = over('tool', 'abcd', 3);
const twin = over('twin', 'ab', 1);
const stored: StoredSpend = {
  totals: groupOf('', [tool, twin]),
  groups: [groupOf('office', [tool]), groupOf('shop', [twin])],
  placed: [tool, twin],
  spared: ['a', 'b'],
};

describe('spendOf', () => {
  it('says of a cluster that anybody else needs that it does not go', () => {
    const { groups } = spendOf(stored, reader);
    expect(groups?.[0]).toMatchObject({
      name: 'office',
      clusters: { noLongerNeeded: 3, free: 1, freeNames: ['a'], unnamed: 0 },
      couldGo: {
        units: [{ kind: 'cluster', count: 1 }],
        priced: { amount: 730 },
      },
    });
  });

  it('counts each cluster once in all, and once in each group that shares it', () => {
    const { totals, groups } = spendOf(stored, reader);
    expect(totals.clusters.free).toBe(
      freeClusters(stored.placed, stored.spared).length,
    );
    expect(totals.couldGo.units).toEqual([{ kind: 'cluster', count: 1 }]);
    expect(groups?.map(({ clusters }) => clusters.free)).toEqual([1, 1]);
  });

  it('calls nothing free to whoever may not see all that may need it, and names nothing', () => {
    const { totals } = spendOf(stored, { ...reader, seesEverything: false });
    expect(totals.clusters).toEqual({ noLongerNeeded: 3, unnamed: 0 });
    expect(
      spendOf(stored, { ...reader, knowsClusters: false }).totals.clusters,
    ).toEqual({ noLongerNeeded: 3, free: 1, unnamed: 0 });
  });

  it('adds what is only declared, of which the catalog does not tell where it runs', () => {
    const declared = over('declared', '', 4);
    const partly = over('partly', 'xy', 5);
    const { totals } = spendOf(
      {
        totals: groupOf('', [declared, partly]),
        placed: [partly],
        spared: ['x', 'y'],
      },
      reader,
    );
    expect(totals.clusters).toMatchObject({ free: 1, unnamed: 8 });
    expect(totals.couldGo.units).toEqual([{ kind: 'cluster', count: 9 }]);
  });

  it('gives no amount where nobody has entered a price', () => {
    const { totals } = spendOf(stored, { ...reader, prices: undefined });
    expect(totals.couldGo.priced).toBeUndefined();
  });
});
