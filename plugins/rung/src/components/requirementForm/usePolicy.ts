import { useApi } from '@backstage/core-plugin-api';
import {
  AssessmentPolicy,
  RequestOptions,
} from '@rung/backstage-plugin-rung-common';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** Asks for the thresholds and the profiles in force. */
export function usePolicy(): Request<AssessmentPolicy> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions) =>
        AssessmentPolicy.fromLadder(await rungApi.getLadder(options)),
      [rungApi],
    ),
  );
}
