import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { CostSettings } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useRequest } from '../request';

/** Whether costs are shown, and the prices; undefined as long as that is not known. */
export function useCosts(): CostSettings | undefined {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getCosts(options),
      [rungApi],
    ),
  ).value;
}
