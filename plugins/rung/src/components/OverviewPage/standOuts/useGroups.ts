import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  ReportGroup,
  ReportGrouping,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { Request, useRequest } from '../../request';
import { useSearchChoice } from '../useSearchChoice';

/** The counts of each group, with the question that they answer. */
interface Groups {
  groups: ReportGroup[];
  groupBy: ReportGrouping;
  filters: AssessmentFilters;
}

/** The counts of each group, by what the address says, and the choice of it. */
export function useGroups(filters: AssessmentFilters): {
  groupBy: ReportGrouping;
  setGroupBy: (groupBy: ReportGrouping) => void;
  request: Request<Groups>;
} {
  const rungApi = useApi(rungApiRef);
  const [groupBy, setGroupBy] = useSearchChoice<ReportGrouping>(
    'groupBy',
    reportGroupings,
    'owner',
  );
  const request = useRequest(
    useCallback(
      async (options: RequestOptions) => {
        const report = await rungApi.getReport({ filters, groupBy }, options);
        return { groups: report.groups ?? [], groupBy, filters };
      },
      [rungApi, filters, groupBy],
    ),
  );
  return { groupBy, setGroupBy, request };
}
