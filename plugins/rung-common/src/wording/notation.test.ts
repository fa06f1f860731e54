import fc from 'fast-check';
import { component } from '../__testUtils__/entity';
import { readEntity } from '../reading/readEntity';
import { writeAmount } from './notation';

const secondsOf: Readonly<Record<string, number>> = {
  d: 86_400,
  h: 3_600,
  min: 60,
  s: 1,
};

/** The amount that a reader takes from what is written. */
function readBack(written: string): number {
  return Number(
    [...written.matchAll(/([\d.]+) (%|d|h|min|s)/g)]
      .reduce(
        (sum, [, number, symbol]) =>
          sum + Number(number) * (secondsOf[symbol] ?? 1),
        0,
      )
      .toFixed(9),
  );
}

function statedAmount(key: string, text: string): number | undefined {
  const { value } = readEntity(component({ [key]: text })).requirements[0];
  return value.type === 'quantity' ? value.amount : undefined;
}

describe('the one notation', () => {
  it.each([
    [99.95, 'percent', '99.95 %'],
    [100, 'percent', '100 %'],
    [900, 'seconds', '15 min'],
    [3_600, 'seconds', '1 h'],
    [86_400, 'seconds', '1 d'],
    [15_780, 'seconds', '4 h 23 min'],
    [0.5, 'seconds', '0.5 s'],
    [1e-9, 'seconds', '0.000000001 s'],
    [0, 'seconds', '0 s'],
    [40, 'pods', '40'],
  ] as const)('writes %d %s as %s', (amount, unit, written) => {
    expect(writeAmount(amount, unit)).toBe(written);
  });

  it('writes numbers as the language of the reader does', () => {
    expect(
      writeAmount(99.95, 'percent', {
        numberOf: number => String(number).replace('.', ','),
        space: '\u00a0',
      }),
    ).toBe('99,95\u00a0%');
  });

  it('says what the annotation says, so that more stays more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50e9, max: 99_999_999_999 }), number => {
        const text = (number / 1_000_000_000).toFixed(9);
        expect(readBack(writeAmount(Number(text), 'percent'))).toBe(
          statedAmount('availability', text),
        );
      }),
    );
    const part = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 1 }), (d, h, m, ms) => {
        const text = `${d}d${h}h${m}m${ms / 1000}s`;
        const amount = statedAmount('rto.zone', text);
        expect(readBack(writeAmount(amount!, 'seconds'))).toBe(amount);
      }),
    );
  });
});
