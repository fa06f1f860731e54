import { Format } from './Format';

describe('how long ago it was', () => {
  const now = new Date('2026-06-01T12:00:00Z');

  it.each([
    ['2026-06-01T12:00:30Z', 'this minute'],
    ['2026-06-01T11:59:01Z', 'this minute'],
    ['2026-06-01T11:48:00Z', '12 minutes ago'],
    ['2026-06-01T10:01:00Z', '1 hour ago'],
    ['2026-05-31T12:00:00Z', 'yesterday'],
    ['2026-05-20T12:00:00Z', '12 days ago'],
  ])('says of %s %s', (time, age) => {
    expect(Format.create('en').age(time, now)).toBe(age);
  });
});

describe('a number that is typed', () => {
  const german = Format.create('de');

  it.each([
    ['99,9', '99.9'],
    ['99,95', '99.95'],
    ['99,', '99.'],
    ['1,5h', '1.5h'],
    ['1h30m', '1h30m'],
  ])('is read where the comma is the decimal sign: %s', (typed, stated) => {
    expect(german.stated(typed)).toBe(stated);
    expect(german.typed(stated)).toBe(typed);
  });

  it('is left alone where it is the point', () => {
    expect(Format.create('en').stated('99,9')).toBe('99,9');
    expect(Format.create('en').typed('99.9')).toBe('99.9');
  });
});

describe('an amount', () => {
  it.each([
    ['en', 99.95, 'percent', '99.95 %'],
    ['de', 99.95, 'percent', '99,95 %'],
    ['de', 900, 'seconds', '15 min'],
    ['de', 3_600, 'seconds', '1 h'],
    ['de', 1.5, 'seconds', '1,5 s'],
    ['de', 12_000, 'pods', '12.000'],
  ] as const)('in %s: %d %s as %s', (locale, amount, unit, text) => {
    expect(Format.create(locale).amount(amount, unit)).toBe(
      text.replace(/ /g, '\u00a0'),
    );
  });
});
