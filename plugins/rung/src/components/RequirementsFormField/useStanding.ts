import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';
import { nothingKnown, readEntity, readSystem, Standing } from './readStanding';

/** Asks what is known of the entity, or of the system of a new one. */
export function useStanding(
  entityRef: string | undefined,
  systemRef: string | undefined,
): Request<Standing> {
  const catalogApi = useApi(catalogApiRef);
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions): Promise<Standing> => {
        if (entityRef) {
          return readEntity(entityRef, { catalogApi, rungApi }, options);
        }
        return systemRef
          ? readSystem(systemRef, { rungApi }, options)
          : nothingKnown;
      },
      [entityRef, systemRef, catalogApi, rungApi],
    ),
  );
}
