import { figure, percentile, rounded, table } from './figures.ts';

describe('percentile', () => {
  it('is the value that the share does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(values, 0.5)).toBe(50);
    expect(percentile(values, 0.95)).toBe(95);
  });

  it('is the only value there is', () => {
    expect(percentile([7], 0.95)).toBe(7);
  });
});

describe('rounded', () => {
  it.each([
    [0.1234, 0.12],
    [12.345, 12.3],
    [123.45, 123],
  ])('takes %d for %d', (value, expected) => {
    expect(rounded(value)).toBe(expected);
  });
});

describe('figure', () => {
  it('is rounded, and null where nothing was measured', () => {
    expect([figure(0.1234), figure(undefined)]).toEqual([0.12, null]);
  });
});

describe('table', () => {
  it('aligns its columns under the heading', () => {
    expect(
      table([
        ['a', 'b'],
        ['long', 'x'],
      ]),
    ).toBe('a     b\n────  ─\nlong  x');
  });
});
