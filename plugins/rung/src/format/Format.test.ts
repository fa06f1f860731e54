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
