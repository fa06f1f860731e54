import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { SinglePoints } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** Asks for what takes an entity down all by itself. */
export function useSinglePoints(entityRef: string): Request<SinglePoints> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getSinglePoints(parseEntityRef(entityRef), options),
      [rungApi, entityRef],
    ),
  );
}
