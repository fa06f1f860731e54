import { daily, weekly, weekOf } from './rhythm';

const period = (since: string, until: string) => ({
  since: new Date(since),
  until: new Date(until),
});

describe('what is told once a day', () => {
  it.each([
    ['2026-05-04T07:00:10Z', '2026-05-04T23:59:00Z', false],
    ['2026-05-04T07:00:10Z', '2026-05-05T06:59:00Z', false],
    ['2026-05-04T07:00:10Z', '2026-05-05T07:00:00Z', true],
    ['2026-05-04T06:59:00Z', '2026-05-04T07:00:00Z', true],
    ['2026-05-01T09:00:00Z', '2026-05-04T03:00:00Z', true],
  ])('told at %s, is due at %s: %s', (since, until, isDue) => {
    expect(daily(period(since, until), { hour: 7 })).toBe(isDue);
  });
});

describe('what is told once a week', () => {
  it.each([
    // 2026-05-04 is a Monday.
    ['2026-05-01T09:00:00Z', '2026-05-03T23:00:00Z', false],
    ['2026-05-01T09:00:00Z', '2026-05-04T06:59:00Z', false],
    ['2026-05-01T09:00:00Z', '2026-05-04T07:00:00Z', true],
    ['2026-05-04T07:00:10Z', '2026-05-11T06:59:00Z', false],
    ['2026-05-04T07:00:10Z', '2026-05-13T12:00:00Z', true],
  ])('told at %s, is due at %s: %s', (since, until, isDue) => {
    expect(weekly(period(since, until), { hour: 7 })).toBe(isDue);
  });

  it('is told of a week by its Monday', () => {
    expect(
      ['2026-05-03', '2026-05-04', '2026-05-10', '1970-01-05'].map(day =>
        weekOf(new Date(day)),
      ),
    ).toEqual(['2026-04-27', '2026-05-04', '2026-05-04', '1970-01-05']);
  });
});
