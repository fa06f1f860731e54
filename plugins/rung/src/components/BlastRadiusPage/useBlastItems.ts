import { useApi } from '@backstage/core-plugin-api';
import {
  BlastItemsQuery,
  RequestOptions,
} from '@rung/backstage-plugin-rung-common/client';
import { BlastItemList } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** As many as are read before more are asked for. */
export const PAGE_SIZE = 25;

/** Asks for one page of the entities; `query` is to be the same object each time. */
export function useBlastItems(
  query: BlastItemsQuery,
  cursor: string | undefined,
): Request<BlastItemList> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getBlastItems(
          { ...query, limit: PAGE_SIZE, ...(cursor && { cursor }) },
          options,
        ),
      [rungApi, query, cursor],
    ),
  );
}
