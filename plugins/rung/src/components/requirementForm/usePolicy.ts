import { useApi } from '@backstage/core-plugin-api';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';

/** Asks for the policy in force. */
export function usePolicy(): Request<AssessmentPolicy> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions) =>
        AssessmentPolicy.create((await rungApi.getLadder(options)).policy),
      [rungApi],
    ),
  );
}
