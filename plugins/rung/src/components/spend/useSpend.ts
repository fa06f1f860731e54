import { useApi } from '@backstage/core-plugin-api';
import {
  RequestOptions,
  RungApi,
} from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  ReportGrouping,
  Spend,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** What could be told of spend, or that the organization hides it. */
export type MaybeSpend = { spend?: Spend };

async function readSpend(
  rungApi: RungApi,
  query: Parameters<RungApi['getSpend']>[0],
  options: RequestOptions,
): Promise<MaybeSpend> {
  const { shown } = await rungApi.getCosts(options);
  return shown ? { spend: await rungApi.getSpend(query, options) } : {};
}

/** Asks what could go of all that passes, unless the organization hides it. */
export function useSpend(
  filters: AssessmentFilters,
  groupBy?: ReportGrouping,
): Request<MaybeSpend> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      (options: RequestOptions) =>
        readSpend(rungApi, { filters, groupBy }, options),
      [rungApi, filters, groupBy],
    ),
  );
}
