import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';
import {
  nothingKnown,
  readEntity,
  readSystem,
  FormSubject,
} from './readFormSubject';

/** Asks what is known of the entity, or of the system of a new one. */
export function useFormSubject(
  entityRef: string | undefined,
  systemRef: string | undefined,
): Request<FormSubject> {
  const catalogApi = useApi(catalogApiRef);
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions): Promise<FormSubject> => {
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
