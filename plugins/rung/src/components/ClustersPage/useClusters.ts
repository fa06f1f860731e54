import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { ClusterList } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** Asks for the clusters that are observed, and how each was last read. */
export function useClusters(): Request<ClusterList> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.listClusters(options),
      [rungApi],
    ),
  );
}
