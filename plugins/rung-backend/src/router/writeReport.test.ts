import { Report, ReportGroup } from '@rung/backstage-plugin-rung-common';
import { writeReport } from './writeReport';

const counts = {
  total: 1,
  statuses: { assessed: 1, incomplete: 0, unassessed: 0, failed: 0 },
  rungs: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0 },
  fits: { fits: 1, 'over-built': 0, 'under-built': 0, unknown: 0 },
  platform: 0,
  findings: { 'no-backups': { open: 1, accepted: 0 } },
};

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
