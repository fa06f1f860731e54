import { useApi } from '@backstage/core-plugin-api';
import {
  AssessmentFilters,
  Report,
  RequestOptions,
} from '@rung/backstage-plugin-rung-common';
import { ReactElement, ReactNode, useCallback } from 'react';
import { rungApiRef } from '../../api';
import { FilterName, usePickedFilters } from '../../filters';
import { RequestView, ScanNotice, useRequest } from '../request';
import { FilterBar } from './FilterBar';

/** A report over what the filters of the page let through. */
export interface Filtered {
  report: Report;
  filters: AssessmentFilters;
  /** Whether the report of other filters is on its way. */
  busy: boolean;
}

/**
 * The frame of a page that counts: its filters, the age of the report, and
 * what the page makes of it once there is one.
 */
export function FilteredReport(props: {
  names: readonly FilterName[];
  skeleton: ReactElement;
  children: (filtered: Filtered) => ReactNode;
}) {
  const { names, skeleton, children } = props;
  const rungApi = useApi(rungApiRef);
  const [filters, setFilters] = usePickedFilters(names);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getReport({ filters }, options),
      [rungApi, filters],
    ),
  );

  return (
    <RequestView request={request} subject="report" skeleton={skeleton} keep>
      {report => (
        <>
          <ScanNotice scan={report.scan} />
          {report.scan.asOf && (
            <>
              <FilterBar
                names={names}
                filters={filters}
                onChange={setFilters}
              />
              {children({ report, filters, busy: request.loading })}
            </>
          )}
        </>
      )}
    </RequestView>
  );
}
