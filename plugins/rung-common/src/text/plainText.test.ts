import fc from 'fast-check';
import { plainJson, plainText } from './plainText';

/** What a terminal obeys, an editor turns around, or nobody sees. */
const unseen =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0001}-\u{e007f}]/u;

describe('plainText', () => {
  it.each([
    ['one\r\n::error::two\u0085three\u2028four', 'one ::error::two three four'],
    ['\u001b[2J\u009b31m', ' [2J 31m'],
    ['user\u202etxt.exe\u2066', 'user\\u202etxt.exe\\u2066'],
    ['a\u200e\u200f\u061cb', 'a\\u200e\\u200f\\u061cb'],
    ['pay\u200bpal\ufeff\u00ad', 'pay\\u200bpal\\ufeff\\u00ad'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['\ud800a', '\ufffda'],
    ['größer 👩‍🔬 ☂️ می‌خواهم', 'größer 👩‍🔬 ☂️ می‌خواهم'],
  ])('writes %j as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('hides nothing, and leaves alone what is plain already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const plain = plainText(text);
        expect(plain).not.toMatch(unseen);
        expect(plain).not.toMatch(/\p{Cs}/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});

describe('plainJson', () => {
  it('reads back as the same, and hides nothing', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), text => {
        const value: unknown = JSON.parse(text);
        const json = plainJson(value);
        expect(json).not.toMatch(unseen);
        expect(JSON.parse(json)).toEqual(value);
      }),
    );
  });

  it('is laid out as JSON is, line by line', () => {
    const value = { a: ['\u009b\u202e\n'] };
    expect(plainJson(value, 2)).toBe(
      '{\n  "a": [\n    "\\u009b\\u202e\\n"\n  ]\n}',
    );
  });
});
