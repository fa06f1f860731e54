import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  AssessmentSummary,
  CatalogChange,
  mostFilterValues,
  Report,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

const DAYS = 7;
const MOST_NAMED = 5;

/** What is built of the reader's own teams, and what moved in a week. */
export interface TeamReport {
  filters: AssessmentFilters;
  report: Report;
  /** What it was a week ago, where history reaches back that far. */
  before?: TrendDay;
  /** What is built below what is needed, the furthest below first. */
  underBuilt: AssessmentSummary[];
  /** What moved since, the latest first; what was seen first has not. */
  changes: CatalogChange[];
}

/** Asks for what the reader and their groups own, in as few requests as it takes. */
export function useTeamReport(): Request<TeamReport> {
  const identityApi = useApi(identityApiRef);
  const rungApi = useApi(rungApiRef);

  return useRequest(
    useCallback(
      async (options: RequestOptions): Promise<TeamReport> => {
        const { ownershipEntityRefs } =
          await identityApi.getBackstageIdentity();
        const owned = { owner: ownershipEntityRefs.slice(0, mostFilterValues) };
        const [report, trend] = await Promise.all([
          rungApi.getReport({ filters: owned }, options),
          rungApi.getTrend({ filters: owned, days: DAYS }, options),
        ]);
        const filters = { ...owned, kind: report.kinds.counted };
        const since = new Date(Date.now() - DAYS * 24 * 60 * 60 * 1000);
        const [underBuilt, changes] = await Promise.all([
          report.totals.fits['under-built'] > 0
            ? rungApi.listAssessments(
                {
                  filters: { ...filters, fit: ['under-built'] },
                  orderBy: 'excess',
                  limit: MOST_NAMED,
                },
                options,
              )
            : undefined,
          rungApi.listChanges(
            {
              filters,
              since: since.toISOString().slice(0, 10),
              limit: MOST_NAMED,
            },
            options,
          ),
        ]);
        const before = trend.days.at(0);
        return {
          filters,
          report,
          // Before the first scan there was nothing to compare with.
          before: before && before.total > 0 ? before : undefined,
          underBuilt: underBuilt?.items ?? [],
          changes: changes.items,
        };
      },
      [identityApi, rungApi],
    ),
  );
}
