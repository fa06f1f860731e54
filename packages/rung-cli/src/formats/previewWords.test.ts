import { Prices } from '@rung/backstage-plugin-rung-common';
import { PreviewTally } from '@rung/backstage-plugin-rung-common/preview';
import { unitLines } from './previewWords';

const prices: Prices = {
  currency: 'EUR',
  asOf: '2025-11-01',
  monthly: { cluster: 730 },
};

const note =
  'Added up over entities: what several share counts for each, and clusters that could go come to no amount.';
const counts = PreviewTally.create().counts();

describe('what a policy would give back and cost', () => {
  it('is a product, with what has no price beside it', () => {
    expect(
      unitLines(
        {
          ...counts,
          toBuild: [
            { kind: 'cluster', before: 0, after: 2 },
            { kind: 'zone', before: 0, after: 2 },
          ],
        },
        prices,
      ),
    ).toEqual([
      'clusters to build: 0 → 2',
      'zones to build: 0 → 2',
      'It would cost: 2 clusters × 730 EUR a month, your prices of 2025-11-01; no price for zones',
      note,
    ]);
  });

  it('is not called a cost where nothing of it has a price, which is said once', () => {
    expect(
      unitLines(
        {
          ...counts,
          couldGo: [{ kind: 'dataCopy', before: 4, after: 0 }],
          toBuild: [{ kind: 'dataCopy', before: 0, after: 2 }],
        },
        prices,
      ),
    ).toEqual([
      'copies of the data that could go: 4 → 0',
      'copies of the data to build: 0 → 2',
      'No price for copies of the data',
      note,
    ]);
  });

  it('is no amount of clusters that could go, which several entities may share', () => {
    expect(
      unitLines(
        { ...counts, couldGo: [{ kind: 'cluster', before: 4, after: 0 }] },
        prices,
      ),
    ).toEqual(['clusters that could go: 4 → 0', note]);
  });

  it('is silent where nothing moves', () => {
    expect(
      unitLines(
        { ...counts, toBuild: [{ kind: 'zone', before: 2, after: 2 }] },
        prices,
      ),
    ).toEqual([]);
  });
});
