import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AttributeFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';
import { Comparison, comparisonOf } from './comparison';

/** Asks for what the figures were on so many days, today the last. */
export function useComparison(
  filters: AttributeFilters,
  days: number,
): Request<Comparison> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions) => {
        const query = { filters, days };
        const [trend, findings] = await Promise.all([
          rungApi.getTrend(query, options),
          rungApi.getFindingTrend(query, options),
        ]);
        return comparisonOf(trend.days, findings);
      },
      [rungApi, filters, days],
    ),
  );
}
