import {
  AssessmentSummary,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';

type Counted = Pick<
  AssessmentSummary,
  'status' | 'rung' | 'fit' | 'platform' | 'findings'
>;

/** The counts of a report over these rows, counted one by one. */
export function countsOf(rows: readonly Counted[]): ReportCounts {
  const counts: ReportCounts = {
    total: rows.length,
    statuses: { assessed: 0, incomplete: 0, unassessed: 0, failed: 0 },
    rungs: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 },
    fits: { fits: 0, 'over-built': 0, 'under-built': 0, unknown: 0 },
    platform: 0,
    findings: {},
  };
  for (const { status, rung, fit, platform, findings } of rows) {
    counts.statuses[status]++;
    counts.fits[fit]++;
    if (rung) {
      counts.rungs[rung]++;
    }
    if (platform) {
      counts.platform++;
    }
    for (const { id, accepted } of findings) {
      counts.findings[id] ??= { open: 0, accepted: 0 };
      counts.findings[id][accepted ? 'accepted' : 'open']++;
    }
  }
  return counts;
}
