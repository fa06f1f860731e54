import {
  BuiltSource,
  builtSources,
  Fit,
  fits,
  resiliencePath,
  ResilienceRung,
  rungNumbers,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentSummary,
  ChangeList,
  Report,
  ReportCounts,
  ReportedStatus,
  reportedStatuses,
  ScanState,
} from '@rung/backstage-plugin-rung-common/wire';

export const scanned: ScanState = {
  status: 'succeeded',
  startedAt: '2026-05-31T09:59:00.000Z',
  finishedAt: '2026-05-31T10:00:00.000Z',
  asOf: '2026-05-31T10:00:00.000Z',
};

function tally<T extends string | number>(
  words: readonly T[],
  values: readonly (T | undefined)[],
): Record<T, number> {
  return Object.fromEntries(
    words.map(word => [word, values.filter(value => value === word).length]),
  ) as Record<T, number>;
}

/** The counts that the backend would give of these rows. */
export function countsOf(
  summaries: readonly AssessmentSummary[],
): ReportCounts {
  const findings: ReportCounts['findings'] = {};
  for (const { id, accepted } of summaries.flatMap(row => row.findings)) {
    findings[id] ??= { open: 0, accepted: 0 };
    findings[id][accepted ? 'accepted' : 'open']++;
  }
  return {
    total: summaries.length,
    statuses: tally<ReportedStatus>(
      reportedStatuses,
      summaries.map(({ status }) => status),
    ),
    rungs: tally(
      rungNumbers,
      summaries.map(({ rung }) => rung),
    ),
    fits: tally<Fit>(
      fits,
      summaries.map(({ fit }) => fit),
    ),
    builtSources: tally<BuiltSource>(
      builtSources,
      summaries.map(({ builtSource }) => builtSource),
    ),
    unreadable: summaries.filter(({ unreadable }) => unreadable.length > 0)
      .length,
    platform: summaries.filter(({ platform }) => platform).length,
    findings,
  };
}

/** The report that the backend would give of these rows. */
export function reportOf(
  summaries: readonly AssessmentSummary[],
  scan: ScanState = scanned,
): Report {
  const matrix = resiliencePath.flatMap((resilience: ResilienceRung) =>
    resiliencePath.map(built => ({
      resilience,
      built,
      count: summaries.filter(
        row => row.resilience === resilience && row.built === built,
      ).length,
    })),
  );
  return {
    kinds: { counted: ['Component'], others: {} },
    totals: countsOf(summaries),
    matrix: matrix.filter(({ count }) => count > 0),
    scan,
  };
}

/** What moved where nothing did. */
export const noChanges: ChangeList = {
  since: '2026-05-24',
  until: '2026-05-31',
  counts: {
    changes: 0,
    entities: 0,
    higher: 0,
    lower: 0,
    underBuilt: 0,
    overBuilt: 0,
    fits: 0,
    stated: 0,
    left: 0,
    returned: 0,
    first: 0,
  },
  items: [],
  scan: scanned,
};
