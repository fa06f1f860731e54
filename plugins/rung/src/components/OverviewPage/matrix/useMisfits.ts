import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  AssessmentSummary,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { Request, useRequest } from '../../request';

/** Of more than that none is named anyway. */
const MOST = 50;

/** Asks for what is built below or above what it needs, the lowest first. */
export function useMisfits(
  filters: AssessmentFilters,
): Request<AssessmentSummary[]> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions) => {
        const { items } = await rungApi.listAssessments(
          {
            filters: { ...filters, fit: ['under-built', 'over-built'] },
            orderBy: 'excess',
            limit: MOST,
          },
          options,
        );
        return items;
      },
      [rungApi, filters],
    ),
  );
}
