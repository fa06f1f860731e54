import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  Spend,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback, useRef } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';
import { SpendGrouping } from './groupings';

/** What could be told of spend, with the question that it answers. */
export interface SpendAnswer {
  /** Undefined where the organization hides it. */
  spend?: Spend;
  filters: AssessmentFilters;
  groupBy?: SpendGrouping;
}

/** Asks what could go of all that passes, unless the organization hides it. */
export function useSpend(
  filters: AssessmentFilters,
  options: {
    groupBy?: SpendGrouping;
    /** Whether it is shown at all; where that is not known, it is asked once. */
    shown?: boolean;
  } = {},
): Request<SpendAnswer> {
  const { groupBy } = options;
  const rungApi = useApi(rungApiRef);
  const shown = useRef(options.shown);
  return useRequest(
    useCallback(
      async (asking: RequestOptions): Promise<SpendAnswer> => {
        if (shown.current === undefined) {
          const costs = await rungApi.getCosts(asking);
          shown.current = costs.shown;
        }
        return {
          filters,
          groupBy,
          spend: shown.current
            ? await rungApi.getSpend({ filters, groupBy }, asking)
            : undefined,
        };
      },
      [rungApi, filters, groupBy],
    ),
  );
}
