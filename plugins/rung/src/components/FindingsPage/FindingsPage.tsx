import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { FilterName, usePickedFilters } from '../../filters';
import { FilterBar } from '../filtering';
import { RequestView, ScanNotice, useRequest } from '../request';
import { FindingsSkeleton } from './FindingsSkeleton';
import { FindingsView } from './FindingsView';

/** All but the finding, which says what is open. */
const filterNames: readonly FilterName[] = [
  'text',
  'rung',
  'posture',
  'status',
  'owner',
  'system',
  'domain',
  'kind',
  'lifecycle',
  'tag',
];

/** What was found, kind by kind. */
export function FindingsPage() {
  const rungApi = useApi(rungApiRef);
  const [filters, setFilters] = usePickedFilters(filterNames);
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
      skeleton={<FindingsSkeleton height={700} />}
      keep
    >
      {report => (
        <>
          <ScanNotice scan={report.scan} />
          {report.scan.asOf && (
            <>
              <FilterBar
                names={filterNames}
                filters={filters}
                onChange={setFilters}
              />
              <FindingsView
                findings={report.totals.findings}
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
