import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  LossKind,
  PossibleLossList,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { Request, useRequest } from '../../request';

/** Asks for what could be lost of one kind, where most runs first. */
export function usePossibleLosses(kind: LossKind): Request<PossibleLossList> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getPossibleLosses({ loss: kind }, options),
      [rungApi, kind],
    ),
  );
}
