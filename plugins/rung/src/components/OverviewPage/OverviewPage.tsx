import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { attributeFilterNames, usePickedFilters } from '../../filters';
import { FilterBar } from '../filtering';
import { RequestView, ScanNotice, useRequest } from '../request';
import { ReportView } from './ReportView';
import { Skeleton } from './Skeleton';

/** What the catalog needs at a glance, every mark a way to what it counts. */
export function OverviewPage() {
  const rungApi = useApi(rungApiRef);
  const [filters, setFilters] = usePickedFilters(attributeFilterNames);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getReport({ filters }, options),
      [rungApi, filters],
    ),
  );

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={<Skeleton height={900} />}
      keep
    >
      {report => (
        <>
          <ScanNotice scan={report.scan} />
          {report.scan.asOf && (
            <>
              <FilterBar
                names={attributeFilterNames}
                filters={filters}
                onChange={setFilters}
              />
              <ReportView
                report={report}
                filters={filters}
                busy={request.loading}
              />
            </>
          )}
        </>
      )}
    </RequestView>
  );
}
