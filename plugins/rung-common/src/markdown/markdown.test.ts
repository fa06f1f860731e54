import { code, codeInTable, escapeText } from './escape';
import { blocks, list, table } from './layout';

describe('escapeText', () => {
  it.each([
    'A sentence, 99.9 % of "it": fine; isn’t it?',
    "it's a/b",
    'a: b',
    'www',
    '',
  ])('leaves %j as it is', text => {
    expect(escapeText(text)).toBe(text);
  });

  it.each([
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](b) <c> {d} e|f', '\\[a\\]\\(b\\) \\<c\\> \\{d\\} e\\|f'],
    ['a\\b #1', 'a\\\\b \\#\u200b1'],
    ['!$&+-=^', '\\!\\$\\&\\+\\-\\=\\^'],
    ['https://a.b', 'https:\u200b//a.b'],
    ['www.a.b WWW.a', 'www\u200b.a.b WWW\u200b.a'],
    ['me@a.b @ team', 'me\\@\u200ba.b \\@ team'],
    ['a # b #', 'a \\# b \\#'],
    ['  a \n\n b\t ', 'a b'],
    ['a\u202eb', 'a\\\\u202eb'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('cuts what is longer than 256 characters, whatever they take to encode', () => {
    expect(escapeText('a'.repeat(256))).toBe('a'.repeat(256));
    expect(escapeText('a'.repeat(257))).toBe(`${'a'.repeat(256)}…`);
    expect(escapeText('👩'.repeat(256))).toBe('👩'.repeat(256));
    expect(escapeText('👩'.repeat(257))).toBe(`${'👩'.repeat(256)}…`);
  });
});

describe('code', () => {
  it.each([
    ['a *b* c', '`a *b* c`'],
    ['a`b', '`` a`b ``'],
    ['``a`', '``` ``a` ```'],
    [' a\nb ', '`a b`'],
    ['', '(empty)'],
    [' \n ', '(empty)'],
    ['a|b', '`a|b`'],
  ])('writes %j as %j', (text, written) => {
    expect(code(text)).toBe(written);
  });

  it('cuts what is longer than 256 characters', () => {
    expect(code('a'.repeat(300))).toBe(`\`${'a'.repeat(256)}…\``);
  });
});

describe('code in a table', () => {
  it.each([
    ['a b', '`a b`'],
    ['a|b|c', '`a\\|b\\|c`'],
    ['a\\b', '`a\\b`'],
    // No code can hold it in a cell, so it is text.
    ['a\\|b', 'a\\\\\\|b'],
  ])('writes %j as %j', (text, written) => {
    expect(codeInTable(text)).toBe(written);
  });
});

describe('the layout', () => {
  it('pads a table to its widest cell, and to three dashes at least', () => {
    expect(
      table(
        ['a', 'heading'],
        [
          ['wide', 'b'],
          ['c', 'd'],
        ],
      ),
    ).toBe(
      [
        '| a    | heading |',
        '| ---- | ------- |',
        '| wide | b       |',
        '| c    | d       |',
      ].join('\n'),
    );
    expect(table(['a'], [])).toBe('| a   |\n| --- |');
  });

  it('puts the items of a list on lines of their own', () => {
    expect(list(['one', 'two'])).toBe('- one\n- two');
  });

  it('parts blocks by an empty line, and leaves out those that are absent', () => {
    expect(blocks('one', undefined, 'two', '')).toBe('one\n\ntwo\n\n');
  });
});
