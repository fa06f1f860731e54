import { Report, ReportGroup } from '@rung/backstage-plugin-rung-common/wire';
import { countsOf } from '../__testUtils__/countsOf';
import { writeReport } from './writeReport';

const counts = countsOf([
  {
    status: 'assessed',
    rung: 2,
    fit: 'fits',
    platform: false,
    builtSource: 'declared',
    unreadable: [],
    findings: [{ id: 'no-backups', severity: 'high', accepted: false }],
  },
]);

function reportOf(groups?: ReportGroup[]): Report {
  return {
    kinds: { counted: ['Component'], others: {} },
    totals: counts,
    matrix: [],
    groups,
    scan: { status: 'succeeded', asOf: '2026-05-01T10:00:00.000Z' },
  };
}

describe('writeReport', () => {
  it.each<[string, ReportGroup[] | undefined]>([
    ['no groups', undefined],
    ['no group', []],
    ['groups', [{ ...counts, name: 'group:default/"a"' }, counts]],
  ])('writes a report with %s as JSON', (_, groups) => {
    const report = reportOf(groups);
    expect(JSON.parse(writeReport(report))).toEqual(
      JSON.parse(JSON.stringify(report)),
    );
  });

  it('writes the same groups once, and all else as it is now', () => {
    const group = { ...counts, toJSON: jest.fn(() => counts) };
    const report = reportOf([group]);
    const running: Report = { ...report, scan: { status: 'running' } };

    expect(JSON.parse(writeReport(report))).toMatchObject({
      groups: [counts],
      scan: { status: 'succeeded' },
    });
    expect(JSON.parse(writeReport(running))).toMatchObject({
      groups: [counts],
      scan: { status: 'running' },
    });
    expect(group.toJSON).toHaveBeenCalledTimes(1);
  });
});
