import { useApi } from '@backstage/core-plugin-api';
import {
  BlastQuery,
  RequestOptions,
} from '@rung/backstage-plugin-rung-common/client';
import {
  BlastGrouping,
  BlastRadius,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** What goes down, with the question that it answers. */
export interface Answer {
  radius: BlastRadius;
  query: BlastQuery;
  groupBy: BlastGrouping;
}

/** Asks what goes down; `query` is to be the same object each time. */
export function useBlastRadius(
  query: BlastQuery,
  groupBy: BlastGrouping,
): Request<Answer> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions) => ({
        radius: await rungApi.getBlastRadius({ ...query, groupBy }, options),
        query,
        groupBy,
      }),
      [rungApi, query, groupBy],
    ),
  );
}
