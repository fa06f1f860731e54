import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AcceptanceList,
  AssessmentFilters,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** Within how many days an acceptance ends that one should see to. */
const WITHIN = 30;

/** Asks for the acceptances that end soon, at most so many. */
export function useAcceptances(
  filters: AssessmentFilters,
  limit: number,
): Request<AcceptanceList> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAcceptances({ filters, within: WITHIN, limit }, options),
      [rungApi, filters, limit],
    ),
  );
}
