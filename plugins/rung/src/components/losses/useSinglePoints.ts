import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { SinglePoints } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/**
 * Asks for what takes an entity down all by itself; for nothing where there is no
 * entity.
 */
export function useSinglePoints(
  entityRef: string | undefined,
): Request<SinglePoints | undefined> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions) =>
        entityRef === undefined
          ? undefined
          : rungApi.getSinglePoints(parseEntityRef(entityRef), options),
      [rungApi, entityRef],
    ),
  );
}
