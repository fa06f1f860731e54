import { useApi } from '@backstage/core-plugin-api';
import {
  AssessmentPolicy,
  RequestOptions,
} from '@rung/backstage-plugin-rung-common';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { RequestView, useRequest } from '../request';
import { Calculator } from './Calculator';
import { Loading } from './Loading';

/** What if: the requirements as a form, and the rung that they call for. */
export function CalculatorPage() {
  const rungApi = useApi(rungApiRef);
  const request = useRequest(
    useCallback(
      async (options: RequestOptions) =>
        AssessmentPolicy.fromLadder(await rungApi.getLadder(options)),
      [rungApi],
    ),
  );
  return (
    <RequestView request={request} subject="ladder" skeleton={<Loading />}>
      {policy => <Calculator policy={policy} />}
    </RequestView>
  );
}
