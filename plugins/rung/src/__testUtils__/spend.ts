import { priced, Prices, unitKinds } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentSummary,
  Spend,
  SpendCounts,
  SpendUnits,
} from '@rung/backstage-plugin-rung-common/wire';
import { scanned } from './reports';

/** What an organization of these tests pays. */
export const prices: Prices = {
  currency: 'EUR',
  asOf: '2026-05-01',
  monthly: { cluster: 730, region: 1200 },
};

function unitsOf(
  summaries: readonly AssessmentSummary[],
  sum: 'couldGo' | 'closing',
): SpendUnits {
  const units = unitKinds.flatMap(kind => {
    const count = summaries
      .flatMap(summary => summary[sum] ?? [])
      .filter(unit => unit.kind === kind)
      .reduce((total, unit) => total + unit.count, 0);
    return count > 0 ? [{ kind, count }] : [];
  });
  return { units, priced: priced(units, prices) };
}

/** The counts that the backend would give of these rows, on clusters of nobody else. */
export function spendCountsOf(
  summaries: readonly AssessmentSummary[],
): SpendCounts {
  const count = (fit: AssessmentSummary['fit']) =>
    summaries.filter(summary => summary.fit === fit).length;
  return {
    total: summaries.length,
    overBuilt: count('over-built'),
    underBuilt: count('under-built'),
    unknown: count('unknown'),
    couldGo: unitsOf(summaries, 'couldGo'),
    closing: unitsOf(summaries, 'closing'),
    clusters: { noLongerNeeded: 0, free: 0, freeNames: [], unnamed: 0 },
  };
}

/** What the backend would tell of these rows. */
export function spendOf(summaries: readonly AssessmentSummary[]): Spend {
  return { prices, totals: spendCountsOf(summaries), scan: scanned };
}
