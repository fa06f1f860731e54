import fc from 'fast-check';
import { toQuery } from './toQuery';

describe('toQuery', () => {
  it('is empty without parameters', () => {
    expect(toQuery()).toBe('');
    expect(toQuery({ owner: undefined, tag: [] })).toBe('');
  });

  it('repeats the name for each item of a list', () => {
    expect(
      toQuery({ rung: [5, 6], platform: false, text: 'a&b = c+d', limit: 0 }),
    ).toBe('?rung=5&rung=6&platform=false&text=a%26b%20%3D%20c%2Bd&limit=0');
  });

  it('is read back as what was written', () => {
    const wellFormed = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(wellFormed), wellFormed, (owner, text) => {
        const read = new URLSearchParams(toQuery({ owner, text }));
        expect(read.getAll('owner')).toEqual(owner);
        expect(read.getAll('text')).toEqual([text]);
      }),
    );
  });
});
