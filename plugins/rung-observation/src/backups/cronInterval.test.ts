import { cronInterval } from './cronInterval';

const HOUR = 60;
const DAY = 24 * HOUR;

describe('cronInterval', () => {
  it.each([
    ['* * * * *', 1],
    ['*/15 * * * *', 15],
    ['0 * * * *', HOUR],
    ['0 3 * * *', DAY],
    ['0 3,15 * * *', 12 * HOUR],
    ['0 1,3 * * *', 22 * HOUR],
    ['30 2 * * 1-5', 3 * DAY],
    ['0 0 * * SUN', 7 * DAY],
    ['0 0 * * 7', 7 * DAY],
    ['0 0 1 * *', 31 * DAY],
    ['0 0 1 JAN *', 366 * DAY],
    ['0 0 1 * 0', 7 * DAY],
    ['@daily', DAY],
    ['@weekly', 7 * DAY],
    ['@every 6h', 6 * HOUR],
    ['@every 1h30m', 90],
    ['CRON_TZ=Europe/Berlin 0 3 * * *', DAY],
  ])('%s is at most so many minutes: %d', (text, minutes) => {
    expect(cronInterval(text)).toBe(minutes);
  });

  it.each([
    ...['', 'daily', '0 3 * *', '0 3 * * * *', '60 3 * * *', '0 3 0 * *'],
    ...['a b c d e', '5-1 * * * *', '*/0 * * * *', '0 0 30 2 *', '@every 0s'],
  ])('%j is none', text => {
    expect(cronInterval(text)).toBeUndefined();
  });
});
