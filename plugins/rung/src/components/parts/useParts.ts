import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';
import { RolledUp } from '../rollUp';

/** As many as one request may ask for. */
const MOST_PARTS = 500;

/** The parts of a whole, those with the gravest findings first. */
export interface Parts {
  items: readonly AssessmentSummary[];
  /** How many there are in all. */
  total: number;
}

/** Asks for the parts that a roll-up has counted. */
export function useParts({ filters }: RolledUp): Request<Parts> {
  const rungApi = useApi(rungApiRef);
  return useRequest(
    useCallback(
      async (options: RequestOptions): Promise<Parts> => {
        const { items, total = items.length } = await rungApi.listAssessments(
          {
            filters,
            orderBy: 'findings',
            order: 'desc',
            limit: MOST_PARTS,
            total: true,
          },
          options,
        );
        return { items, total };
      },
      [rungApi, filters],
    ),
  );
}
