import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readCosts } from './readCosts';

const read = (costs?: JsonObject) =>
  readCosts(new ConfigReader({ rung: { costs } }));

const stated = { currency: 'EUR', asOf: '2025-11-01', cluster: 730 };

describe('readCosts', () => {
  it('shows units without any price unless somebody says otherwise', () => {
    expect(read()).toEqual({ shown: true });
    expect(read({ enabled: false })).toEqual({ shown: false });
  });

  it('reads the prices that somebody has entered, and gives none where they are hidden', () => {
    expect(read(stated)).toEqual({
      shown: true,
      prices: {
        currency: 'EUR',
        asOf: '2025-11-01',
        monthly: { cluster: 730 },
      },
    });
    expect(read({ ...stated, enabled: false })).toEqual({ shown: false });
  });

  it('checks them, shown or hidden', () => {
    expect(() => read({ ...stated, enabled: false, cluster: -1 })).toThrow(
      'rung.costs.cluster is -1; write an amount a month in EUR',
    );
    expect(() => read({ ...stated, asOf: '2999-01-01' })).toThrow(
      'rung.costs.asOf is "2999-01-01"; write the day',
    );
  });
});
