import {
  AssessmentSummary,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';

type Counted = Pick<
  AssessmentSummary,
  | 'status'
  | 'rung'
  | 'fit'
  | 'platform'
  | 'builtSource'
  | 'unreadable'
  | 'findings'
>;

/** The counts of a report over these rows, counted one by one. */
export function countsOf(rows: readonly Counted[]): ReportCounts {
  const counts: ReportCounts = {
    total: rows.length,
    statuses: { assessed: 0, incomplete: 0, unassessed: 0, failed: 0 },
    rungs: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 },
    fits: { fits: 0, 'over-built': 0, 'under-built': 0, unknown: 0 },
    platform: 0,
    unreadable: 0,
    builtSources: { observed: 0, likely: 0, declared: 0, unknown: 0 },
    findings: {},
  };
  for (const row of rows) {
    const { status, rung, fit, platform, builtSource, findings } = row;
    if (row.unreadable.length > 0) {
      counts.unreadable++;
    }
    counts.statuses[status]++;
    counts.builtSources[builtSource]++;
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
