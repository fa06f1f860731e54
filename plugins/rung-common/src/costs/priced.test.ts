import fc from 'fast-check';
import { UnitCount, unitKinds } from '../ladder/units';
import { pricedText } from '../wording/pricedText';
import { priced } from './priced';
import { readPrices } from './readPrices';
import { Prices } from './types';

const read = (input: Record<string, unknown>) =>
  readPrices(input, { at: 'rung.costs', today: '2026-11-30' });

const prices: Prices = {
  currency: 'EUR',
  asOf: '2026-11-01',
  monthly: { cluster: 730, region: 1200 },
};

describe('readPrices', () => {
  it('reads what an organization pays a month', () => {
    expect(
      read({
        currency: 'EUR',
        asOf: '2026-11-01',
        cluster: 730,
        region: 1200,
      }),
    ).toEqual(prices);
    expect(
      read({ currency: 'JPY', asOf: '2026-11-30', zone: 0 })?.monthly,
    ).toEqual({ zone: 0 });
  });

  it('knows no price of its own', () => {
    expect(read({})).toBeUndefined();
    expect(read({ enabled: true })).toBeUndefined();
  });

  it.each([
    [
      { currency: 'EUR', asOf: '2026-11-01', cluster: -1 },
      'rung.costs.cluster is -1; write an amount a month in EUR from 0 to 1000000000, with at most 2 decimals, such as 730',
    ],
    [
      { currency: 'JPY', asOf: '2026-11-01', zone: 0.5 },
      'rung.costs.zone is 0.5; write an amount a month in JPY from 0 to 1000000000, with at most 0 decimals, such as 730',
    ],
    [
      { currency: 'EUR', asOf: '2026-11-01', region: '730' },
      'rung.costs.region is "730"; write an amount',
    ],
    [
      { currency: 'EUR', asOf: '2026-11-01', dataCopy: Infinity },
      'rung.costs.dataCopy is null; write an amount',
    ],
    [
      { currency: 'Euro', asOf: '2026-11-01', cluster: 1 },
      'rung.costs.currency is "Euro"; write a code of ISO 4217, such as EUR',
    ],
    [{ cluster: 1 }, 'rung.costs.currency is missing; write a code'],
    [
      { currency: 'EUR', cluster: 1 },
      'rung.costs.asOf is missing; write the day that the prices are of, in quotes and not in the future, such as "2026-11-30"',
    ],
    [
      { currency: 'EUR', asOf: '2026-12-01', cluster: 1 },
      'rung.costs.asOf is "2026-12-01"; write the day',
    ],
    [
      { currency: 'EUR', asOf: '2026-02-30', cluster: 1 },
      'rung.costs.asOf is "2026-02-30"; write the day',
    ],
    [
      { currency: 'EUR', asOf: '2026-11-01', clusters: 1 },
      'rung.costs has clusters, which has no meaning; write some of enabled, currency, asOf, region, cluster, zone, dataCopy',
    ],
    [
      { currency: 'EUR', asOf: '2026-11-01' },
      'rung.costs has no price; write some of region, cluster, zone, dataCopy',
    ],
  ])('refuses %p', (input, message) => {
    expect(() => read(input)).toThrow(message);
  });
});

describe('priced', () => {
  it('names an amount as the product that it is', () => {
    const units: UnitCount[] = [
      { kind: 'region', count: 2 },
      { kind: 'cluster', count: 4 },
      { kind: 'zone', count: 1 },
    ];
    const result = priced(units, prices);
    expect(result).toEqual({
      lines: [
        { kind: 'cluster', count: 4, price: 730, amount: 2920 },
        { kind: 'region', count: 2, price: 1200, amount: 2400 },
      ],
      amount: 5320,
      unpriced: ['zone'],
    });
    expect(pricedText(result, prices)).toBe(
      '4 clusters × 730 EUR + 2 regions × 1,200 EUR = 5,320 EUR a month, your prices of 2026-11-01; no price for zones',
    );
    expect(pricedText(priced([units[1]], prices), prices)).toBe(
      '4 clusters × 730 EUR a month, your prices of 2026-11-01',
    );
  });

  it('gives no amount where nobody has entered a price', () => {
    const result = priced([{ kind: 'zone', count: 2 }], prices);
    expect(result).toEqual({ lines: [], unpriced: ['zone'] });
    expect(pricedText(result, prices)).toBe('no price for zones');
    expect(pricedText(priced([], prices), prices)).toBeUndefined();
  });

  it('prices each unit once or not at all, to the cent', () => {
    const cents = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(unitKinds.map(kind => [kind, cents])), {
          requiredKeys: [],
        }),
        fc.uniqueArray(
          fc.record({
            kind: fc.constantFrom(...unitKinds),
            count: fc.integer({ min: 1, max: 50 }),
          }),
          { selector: ({ kind }) => kind },
        ),
        (inCents, units) => {
          const monthly = Object.fromEntries(
            Object.entries(inCents).map(([kind, amount]) => [
              kind,
              (amount as number) / 100,
            ]),
          );
          const { lines, amount = 0, unpriced } = priced(units, { monthly });
          const expected = units.reduce(
            (sum, { kind, count }) => sum + count * (inCents[kind] ?? 0),
            0,
          );
          expect(amount).toBe(Number((expected / 100).toFixed(4)));
          expect(
            [...lines.map(({ kind }) => kind), ...unpriced].sort(),
          ).toEqual(units.map(({ kind }) => kind).sort());
        },
      ),
    );
  });
});
