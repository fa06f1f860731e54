import { doubtClock } from './doubtClock';

const now = '2026-05-31T12:00:00.000Z';
const tenYearsOn = '2036-05-31T12:00:00.000Z';

/** All clocks that are not given agree on noon of the last of May 2026. */
function doubt(
  clocks: Partial<Record<'process' | 'database' | 'newest', string>> & {
    refused?: string[];
  },
): string | undefined {
  const { database = now, refused = [] } = clocks;
  return doubtClock({
    process: new Date(clocks.process ?? database),
    database: new Date(database),
    newest: clocks.newest === undefined ? undefined : new Date(clocks.newest),
    refused: refused.map(time => new Date(time)),
  });
}

describe('the clock', () => {
  it.each([
    ['nothing was scanned yet', {}],
    ['replicas are a little apart', { process: '2026-05-31T12:59:59Z' }],
    ['the scan before was ten minutes ago', { newest: '2026-05-31T11:50:00Z' }],
    ['the portal rested for a month', { newest: '2026-05-01T12:00:00Z' }],
    ['it was put back a little', { newest: '2026-05-31T12:59:59Z' }],
    [
      'it went on for an hour where it jumped to',
      { newest: '2016-05-31T12:00:00Z', refused: ['2026-05-31T11:00:00Z'] },
    ],
    [
      'it was put right after scans were refused',
      { newest: '2026-05-31T11:00:00Z', refused: [tenYearsOn] },
    ],
  ])('is believed where %s', (_, clocks) => {
    expect(doubt(clocks)).toBeUndefined();
  });

  it.each([
    ['the process is ahead of the database', { process: tenYearsOn }],
    ['the process is behind', { process: '2026-05-31T10:59:59Z' }],
    [
      'both are, after a scan at the right time',
      { database: tenYearsOn, newest: now },
    ],
    ['it went back', { newest: '2026-05-31T13:00:01Z' }],
    [
      'it went back to the beginning',
      { database: '1970-01-01T00:00:00Z', newest: now },
    ],
    [
      'it has not gone on for an hour',
      { newest: '2016-05-31T12:00:00Z', refused: ['2026-05-31T11:00:01Z'] },
    ],
    [
      'it has jumped again',
      { newest: '2006-05-31T12:00:00Z', refused: ['2016-05-31T11:00:00Z'] },
    ],
    [
      'the process is ahead, however long it goes on',
      { process: tenYearsOn, refused: ['2026-05-31T10:00:00Z'] },
    ],
  ])('is doubted where %s', (_, clocks) => {
    expect(doubt(clocks)).toMatch(/nothing is scanned until/);
  });

  it('is told with both times', () => {
    expect(doubt({ process: tenYearsOn })).toBe(
      `The clock of this process says ${tenYearsOn}, and that of the database ${now}; nothing is scanned until they agree`,
    );
    expect(doubt({ database: tenYearsOn, newest: now })).toBe(
      `The clock says ${tenYearsOn}, and the newest scan was at ${now}; nothing is scanned until the clock is put right, or has gone on like this for an hour`,
    );
  });
});
