import { Prices } from '@rung/backstage-plugin-rung-common';
import { PreviewTally } from '@rung/backstage-plugin-rung-common/preview';
import { amountLines } from './previewWords';

const prices: Prices = {
  currency: 'EUR',
  asOf: '2025-11-01',
  monthly: { cluster: 730 },
};

const counts = PreviewTally.create().counts();

describe('what a policy would give back and cost', () => {
  it('is a product, with what has no price beside it', () => {
    expect(
      amountLines(
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
      'It would cost: 2 clusters × 730 EUR a month, your prices of 2025-11-01; no price for zones',
    ]);
  });

  it('is not called a cost where nothing of it has a price, which is said once', () => {
    expect(
      amountLines(
        {
          ...counts,
          couldGo: [{ kind: 'zone', before: 4, after: 0 }],
          toBuild: [{ kind: 'zone', before: 0, after: 2 }],
        },
        prices,
      ),
    ).toEqual(['No price for zones']);
  });
});
